package org.backfile.relate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Words;

/** Takes in every mention of an archive and counts the different ones. A label is a type and the name that an article gives. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Labels {

    /** Of a label with more forms the rest are not kept; a hundred ways to write a name help nobody. */
    private static final int FORMS_KEPT = 16;

    private final Edits edits;
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private int[] firstMention = new int[1024];
    private int[] labelOfMention = new int[8192];
    private int mentions;

    Labels(Edits edits) {
        this.edits = edits;
    }

    /** A name as articles give it. */
    static final class Label {

        final NameType type;
        final String name;

        /** In how many articles. */
        int articles;

        int places;
        final Map<String, Integer> forms = new HashMap<>(2);

        Label(NameType type, String name) {
            this.type = type;
            this.name = name;
        }

        private void add(Mention mention, Words words) {
            articles++;
            places += mention.places().size();
            for (var place : mention.places()) {
                var form = oneLine(words.at(place));
                if (forms.containsKey(form) || forms.size() < FORMS_KEPT) {
                    forms.merge(form, 1, Integer::sum);
                }
            }
        }

        private static String oneLine(String form) {
            return form.indexOf('\n') < 0 && !form.contains("  ") ? form : form.replaceAll("\\s+", " ");
        }
    }

    void add(Article article) {
        var words = Words.of(article.extraction());
        int number = articles.size();
        articles.put(article.id(), number);
        if (number + 1 >= firstMention.length) {
            firstMention = Arrays.copyOf(firstMention, 2 * firstMention.length);
        }
        for (var mention : article.extraction().annotations().mentions()) {
            if (mentions == labelOfMention.length) {
                labelOfMention = Arrays.copyOf(labelOfMention, 2 * mentions);
            }
            var split = edits.split(article.id(), mention.type(), mention.name());
            int label = split == null
                    ? number(edits.type(mention.type(), mention.name()), mention.name())
                    : number(mention.type(), split.to());
            labels.get(label).add(mention, words);
            labelOfMention[mentions++] = label;
        }
        firstMention[number + 1] = mentions;
    }

    /** The number of a label, given anew where it is not known. */
    int number(NameType type, String name) {
        return numbers.computeIfAbsent(type.ordinal() + name, key -> {
            labels.add(new Label(type, name));
            return labels.size() - 1;
        });
    }

    List<Label> all() {
        return labels;
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
