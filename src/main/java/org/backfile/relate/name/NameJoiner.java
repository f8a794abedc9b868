package org.backfile.relate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Problem;
import org.backfile.lexicon.Gazetteer;
import org.backfile.relate.group.Groups;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of all articles into names. Give it every article in list order, then ask for the names. */
public final class NameJoiner {

    private static final int FORMS_SHOWN = 24;

    private final Edits edits;
    private final Labels labels;

    public NameJoiner(List<NameEdit> edits) {
        this.edits = new Edits(edits);
        this.labels = new Labels(this.edits);
    }

    /** The names of a corpus whose editor is silent. */
    public static Names join(Corpus corpus) {
        return join(corpus, List.of(), problem -> {});
    }

    /**
     * The names of a corpus, without ids and addresses.
     *
     * @param edits what the editor says of them; it wins
     * @param problems takes note of every line of the editor that meets no name
     */
    public static Names join(Corpus corpus, List<NameEdit> edits, Consumer<Problem> problems) {
        var joiner = new NameJoiner(edits);
        corpus.articles().forEach(joiner::add);
        return joiner.names(problems);
    }

    /** Takes in an article. */
    public void add(Article article) {
        labels.add(article);
    }

    /**
     * The names of all articles so far, without ids and addresses.
     *
     * @param problems takes note of every line of the editor that meets no name
     */
    public Names names(Consumer<Problem> problems) {
        edits.idle(labels.all()).forEach(problems);
        var groups = Matching.of(labels.all(), edits);
        var listed = listed(labels.all(), groups);
        var numbers = new int[labels.all().size()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < listed.size(); number++) {
            numbers[listed.get(number).group] = number;
        }
        var mentions = labels.labelOfMention();
        for (int i = 0; i < mentions.length; i++) {
            mentions[i] = numbers[groups.of(mentions[i])];
        }
        var all = listed.stream().map(Listed::name).toList();
        return counted(new Names(all, labels.articles(), labels.firstMention(), mentions));
    }

    /** A name on its way into the list of all. */
    private record Listed(int group, Name name, String folded) {

        static final Comparator<Listed> ORDER = Comparator.comparing((Listed each) -> each.name.type())
                .thenComparing(Listed::folded)
                .thenComparing(each -> each.name.name())
                .thenComparing(each -> String.join("\n", each.name.forms()));
    }

    /** The names of groups that the editor does not hide, as they are listed. */
    private List<Listed> listed(List<Label> all, Groups groups) {
        var listed = new ArrayList<Listed>();
        var members = new Members(all, groups);
        for (var label : all) {
            var same = members.of(label);
            if (!same.isEmpty() && !edits.hide(same)) {
                var name = edits.renamed(name(same), same);
                listed.add(new Listed(label.number, name, Spelling.folded(name.name())));
            }
        }
        listed.sort(Listed.ORDER);
        return listed;
    }

    /** The labels of each group; most have one. */
    private static final class Members {

        private final Groups groups;
        private final Map<Integer, List<Label>> ofSeveral = new HashMap<>();

        Members(List<Label> all, Groups groups) {
            this.groups = groups;
            for (var label : all) {
                int first = groups.of(label.number);
                if (first != label.number) {
                    ofSeveral
                            .computeIfAbsent(first, group -> new ArrayList<>(List.of(all.get(group))))
                            .add(label);
                }
            }
        }

        /** All of the group that a label is the first of; none where it is not. */
        List<Label> of(Label label) {
            return groups.of(label.number) == label.number
                    ? ofSeveral.getOrDefault(label.number, List.of(label))
                    : List.of();
        }
    }

    /** With the true number of articles: an article may have two labels of one name. */
    private static Names counted(Names names) {
        return names.with(number -> {
            var name = names.all().get(number);
            return new Name(
                    name.id(),
                    name.type(),
                    name.name(),
                    name.forms(),
                    names.articles(number).length,
                    name.places(),
                    name.path());
        });
    }

    private static Name name(List<Label> labels) {
        var only = labels.get(0);
        if (labels.size() == 1 && only.hasOneForm()) {
            return new Name("", only.type, only.name, List.of(only.name), only.articles, only.places, null);
        }
        var forms = new TreeMap<String, Integer>();
        int articles = 0;
        int places = 0;
        for (var label : labels) {
            articles += label.articles;
            places += label.places;
            label.eachForm((form, count) -> forms.merge(form, count, Integer::sum));
        }
        var byUse = forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(FORMS_SHOWN)
                .toList();
        var best = best(labels);
        return new Name("", best.type, shown(best, labels, forms), byUse, articles, places, null);
    }

    /** The fullest name in common use: of labels that at least a third as many articles give as the most used, the one with most words. */
    private static Label best(List<Label> labels) {
        int most = labels.stream()
                .filter(Label::isFull)
                .mapToInt(label -> label.articles)
                .max()
                .orElse(0);
        return labels.stream()
                .max(Comparator.<Label>comparingInt(label -> label.isFull() && 3 * label.articles >= most ? 1 : 0)
                        .thenComparingInt(label -> label.type == NameType.PERSON ? 0 : words(label.name))
                        .thenComparingInt(label -> label.articles)
                        .thenComparingInt(label -> label.name.length())
                        .thenComparing(label -> label.name, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }

    /** Known places and organisations go by the form of the gazetteer, where an article writes it so. */
    private static String shown(Label best, List<Label> labels, Map<String, Integer> forms) {
        for (var label : labels) {
            var known = known(label);
            if (known != null && forms.containsKey(known)) {
                return known;
            }
        }
        return best.name;
    }

    private static @Nullable String known(Label label) {
        return switch (label.type) {
            case PERSON -> null;
            case PLACE -> Gazetteer.table().place(label.name);
            case ORGANISATION -> Gazetteer.table().organisation(label.name);
        };
    }
}
