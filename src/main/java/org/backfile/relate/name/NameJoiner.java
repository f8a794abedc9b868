package org.backfile.relate.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Problem;
import org.backfile.corpus.ShortTexts;
import org.backfile.lexicon.Gazetteer;
import org.backfile.relate.group.Groups;
import org.backfile.relate.group.Members;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of all articles into names. Give it every article in list order, then ask for the names. */
@SuppressWarnings("EnumOrdinal") // Ordinals put types in order in memory; none is written down.
public final class NameJoiner {

    private static final int FORMS_SHOWN = 24;

    /** Names that are alike but for signs and case. */
    private static final Comparator<Name> BY_LETTERS =
            Comparator.comparing(Name::name).thenComparing(name -> String.join("\n", name.forms()));

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
        labels.take(article);
    }

    /**
     * The names of all articles so far, without ids and addresses.
     *
     * @param problems takes note of every line of the editor that meets no name
     */
    public Names names(Consumer<Problem> problems) {
        edits.idle(labels).forEach(problems);
        var groups = Matching.of(labels, edits);
        var members = new Members(groups, labels.size());
        var listed = listed(members);
        var mentions = numbered(groups, listed);
        var articles = articles(mentions, listed.length);
        return Names.of(
                number -> counted(name(members, listed[number]), articles[number]),
                listed.length,
                labels.articles(),
                labels.firstMention(),
                mentions);
    }

    /** The first labels of the groups that the editor does not hide, as their names are listed: by type, then in the order of the alphabet. */
    private int[] listed(Members members) {
        var firsts = IntStream.range(0, labels.size())
                .filter(members::isFirst)
                .filter(first -> !edits.hide(labels(members, first)))
                .toArray();
        var folded = new ShortTexts();
        for (int first : firsts) {
            var name = name(members, first);
            folded.add(name.type().ordinal() + Spelling.folded(name.name()));
        }
        return IntStream.range(0, firsts.length)
                .boxed()
                .sorted(((Comparator<Integer>) folded::compare)
                        .thenComparing(index -> name(members, firsts[index]), BY_LETTERS))
                .mapToInt(index -> firsts[index])
                .toArray();
    }

    private List<Label> labels(Members members, int first) {
        return members.of(first).mapToObj(labels::get).toList();
    }

    /** The name of the group of a label; how many articles give it is to be counted. */
    private Name name(Members members, int first) {
        var same = labels(members, first);
        return edits.renamed(name(same), same);
    }

    private static Name counted(Name name, int articles) {
        return new Name(name.id(), name.type(), name.name(), name.forms(), articles, name.places(), name.path());
    }

    /** The number of the name that each mention means, or -1. */
    private int[] numbered(Groups groups, int[] listed) {
        var numbers = new int[labels.size()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < listed.length; number++) {
            numbers[listed[number]] = number;
        }
        return Arrays.stream(labels.labelOfMention())
                .map(label -> numbers[groups.of(label)])
                .toArray();
    }

    /** How many articles give each name: an article may have two labels of one. */
    private int[] articles(int[] nameOfMention, int names) {
        var counts = new int[names];
        var last = new int[names];
        Arrays.fill(last, -1);
        var firstMention = labels.firstMention();
        for (int article = 0; article + 1 < firstMention.length; article++) {
            for (int i = firstMention[article]; i < firstMention[article + 1]; i++) {
                int name = nameOfMention[i];
                if (name >= 0 && last[name] != article) {
                    last[name] = article;
                    counts[name]++;
                }
            }
        }
        return counts;
    }

    private Name name(List<Label> same) {
        var only = same.get(0);
        if (same.size() == 1 && labels.forms().isOne(only)) {
            return new Name("", only.type(), only.name(), List.of(only.name()), only.articles(), only.places(), null);
        }
        var forms = new TreeMap<String, Integer>();
        int articles = 0;
        int places = 0;
        for (var label : same) {
            articles += label.articles();
            places += label.places();
            labels.forms().each(label, (form, count) -> forms.merge(form, count, Integer::sum));
        }
        var byUse = forms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(FORMS_SHOWN)
                .toList();
        var best = best(same);
        return new Name("", best.type(), shown(best, same, forms), byUse, articles, places, null);
    }

    /** The fullest name in common use: of labels that at least a third as many articles give as the most used, the one with most words. */
    private static Label best(List<Label> same) {
        int most = same.stream()
                .filter(Label::isFull)
                .mapToInt(label -> label.articles())
                .max()
                .orElse(0);
        return same.stream()
                .max(Comparator.<Label>comparingInt(label -> label.isFull() && 3 * label.articles() >= most ? 1 : 0)
                        .thenComparingInt(label -> label.type() == NameType.PERSON ? 0 : words(label.name()))
                        .thenComparingInt(label -> label.articles())
                        .thenComparingInt(label -> label.name().length())
                        .thenComparing(label -> label.name(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }

    /** Known places and organisations go by the form of the gazetteer, where an article writes it so. */
    private static String shown(Label best, List<Label> same, Map<String, Integer> forms) {
        for (var label : same) {
            var known = known(label);
            if (known != null && forms.containsKey(known)) {
                return known;
            }
        }
        return best.name();
    }

    private static @Nullable String known(Label label) {
        return switch (label.type()) {
            case PERSON -> null;
            case PLACE -> Gazetteer.table().place(label.name());
            case ORGANISATION -> Gazetteer.table().organisation(label.name());
        };
    }
}
