package org.backfile.relate.name;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.backfile.corpus.Article;
import org.backfile.corpus.NameType;
import org.backfile.corpus.ShortTexts;
import org.backfile.corpus.Words;

/**
 * Takes in every mention of an archive and counts the different ones. A label is a type and the name that an article gives. An archive has
 * a million, so they lie in columns; a list of them makes each when it is asked for.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Labels extends AbstractList<Label> implements RandomAccess {

    private static final List<NameType> TYPES = List.of(NameType.values());

    private final Edits edits;
    private final KeyTable numbers = new KeyTable();
    private final ShortTexts names = new ShortTexts();
    private final WrittenForms forms = new WrittenForms();
    private byte[] types = new byte[1024];
    private int[] articlesOfLabel = new int[1024];
    private int[] placesOfLabel = new int[1024];

    private final Map<String, Integer> articles = new HashMap<>();
    private int[] firstMention = new int[1024];
    private int[] labelOfMention = new int[8192];
    private int mentions;

    Labels(Edits edits) {
        this.edits = edits;
    }

    void take(Article article) {
        var words = Words.of(article.extraction());
        int number = articles.size();
        articles.put(article.id(), number);
        if (number + 1 >= firstMention.length) {
            firstMention = Arrays.copyOf(firstMention, 2 * firstMention.length);
        }
        for (var mention : article.extraction().annotations().mentions()) {
            if (mentions == labelOfMention.length) {
                labelOfMention = Arrays.copyOf(labelOfMention, mentions + mentions / 2);
            }
            var split = edits.split(article.id(), mention.type(), mention.name());
            var name = split == null ? mention.name() : split.to();
            int label = number(split == null ? edits.type(mention.type(), name) : mention.type(), name);
            articlesOfLabel[label]++;
            placesOfLabel[label] += mention.places().size();
            forms.add(label, name, mention, words);
            labelOfMention[mentions++] = label;
        }
        firstMention[number + 1] = mentions;
    }

    private int number(NameType type, String name) {
        int known = numbers.putIfAbsent(KeyTable.key(type.ordinal(), name), size());
        return known < 0 ? add(type, name) : known;
    }

    private int add(NameType type, String name) {
        int number = size();
        if (number == types.length) {
            int more = number + number / 2;
            types = Arrays.copyOf(types, more);
            articlesOfLabel = Arrays.copyOf(articlesOfLabel, more);
            placesOfLabel = Arrays.copyOf(placesOfLabel, more);
        }
        types[number] = (byte) type.ordinal();
        names.add(name);
        return number;
    }

    @Override
    public Label get(int number) {
        return new Label(
                number, TYPES.get(types[number]), names.get(number), articlesOfLabel[number], placesOfLabel[number]);
    }

    @Override
    public int size() {
        return names.size();
    }

    WrittenForms forms() {
        return forms;
    }

    Map<String, Integer> articles() {
        return articles;
    }

    /** By article, and behind the last the count of all. */
    int[] firstMention() {
        return Arrays.copyOf(firstMention, articles.size() + 1);
    }

    int[] labelOfMention() {
        return Arrays.copyOf(labelOfMention, mentions);
    }
}
