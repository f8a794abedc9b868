package org.backfile.relate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Words;

/** Takes in every mention of an archive and counts the different ones. A label is a type and the name that an article gives. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Labels {

    private final Edits edits;
    private final List<Label> labels = new ArrayList<>();

    /** By type, as the labels of one are no others'. */
    private final List<Map<String, Label>> byName = new ArrayList<>();

    private final Map<String, Integer> articles = new HashMap<>();
    private int[] firstMention = new int[1024];
    private int[] labelOfMention = new int[8192];
    private int mentions;

    Labels(Edits edits) {
        this.edits = edits;
        for (int type = 0; type < NameType.values().length; type++) {
            byName.add(new HashMap<>());
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
            var label = split == null
                    ? label(edits.type(mention.type(), mention.name()), mention.name())
                    : label(mention.type(), split.to());
            label.add(mention, words);
            labelOfMention[mentions++] = label.number;
        }
        firstMention[number + 1] = mentions;
    }

    private Label label(NameType type, String name) {
        return byName.get(type.ordinal()).computeIfAbsent(name, key -> {
            var label = new Label(labels.size(), type, name);
            labels.add(label);
            return label;
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
