package org.backfile.enrich.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Field;
import org.backfile.corpus.Words;

/** What an article says, field by field, for all who look for something in it. For one thread. */
public final class Texts {

    private final Words words;
    private final Map<Field, Text> fields = new EnumMap<>(Field.class);

    /** @param vocabulary the words met in other articles */
    public Texts(Words words, Vocabulary vocabulary) {
        this.words = words;
        for (var field : Field.values()) {
            fields.put(field, new Text(words.of(field), vocabulary));
        }
    }

    public Words words() {
        return words;
    }

    /** A field that the article lacks is empty. */
    public Text of(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }
}
