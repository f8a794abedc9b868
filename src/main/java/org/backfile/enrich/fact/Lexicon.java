package org.backfile.enrich.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words for times and numbers in one language, from {@code words.txt} beside this class. */
final class Lexicon {

    private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es");

    private final Map<String, Sense> senses = new HashMap<>();
    private final String language;

    private Lexicon(String language) {
        this.language = language;
    }

    /** Which table serves a language; of languages without one none does, but for numbers. */
    static String table(String tag) {
        var primary = tag.length() > 2 ? tag.substring(0, 2) : tag;
        return primary.isEmpty() ? "en" : KNOWN.contains(primary) ? primary : "other";
    }

    static Lexicon load(String language) {
        var lexicon = new Lexicon(language);
        var kinds = new HashMap<String, Kind>();
        for (var kind : Kind.values()) {
            kinds.put(kind.code(), kind);
        }
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ");
                if (words[0].equals(language)) {
                    lexicon.add(Objects.requireNonNull(kinds.get(words[1]), words[1]), words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(Kind kind, String[] line) {
        for (int i = 2; i < line.length; i++) {
            senses.put(line[i], sense(line[i]).with(kind, i - 1));
        }
    }

    /** That of the table: {@code other} where there is none. */
    String language() {
        return language;
    }

    boolean is(String other) {
        return language.equals(other);
    }

    /** What a word in small letters is. */
    Sense sense(String word) {
        return senses.getOrDefault(word, Sense.NONE);
    }
}
