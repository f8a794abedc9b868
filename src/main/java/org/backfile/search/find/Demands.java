package org.backfile.search.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.backfile.search.find.Query.Field;
import org.backfile.search.find.Query.Near;
import org.backfile.search.find.Query.Part;
import org.backfile.search.find.Query.Phrase;
import org.backfile.search.find.Query.Placed;
import org.backfile.search.find.Query.Side;
import org.backfile.search.find.Query.Word;
import org.backfile.search.words.Group;
import org.backfile.search.words.Inversion;
import org.backfile.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Which articles a query demands: every bracket, phrase, field and word left out becomes the set of articles that have it. */
final class Demands {

    /** As in the client. */
    private static final int SPELLINGS = 64;

    private final IndexManifest manifest;
    private final Vocabulary vocabulary;
    private final Lists lists;
    private final Columns columns;

    Demands(IndexManifest manifest, Vocabulary vocabulary, Lists lists, Columns columns) {
        this.manifest = manifest;
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.columns = columns;
    }

    /** First and last position of a place in an article. */
    private record Place(int from, int to) {
        /** In words: 1 for neighbours; places that overlap are no two places. */
        private boolean isNear(Place other, int distance) {
            int gap = Math.max(other.from - to, from - other.to);
            return gap > 0 && gap <= distance;
        }

        /** Whether it lies in one of some stretches: first and last positions, alternating. */
        private boolean isWithin(int[] stretches) {
            return IntStream.range(0, stretches.length / 2)
                    .anyMatch(i -> stretches[2 * i] <= from && to <= stretches[2 * i + 1]);
        }
    }

    /** The spellings that are meant of a group; null for all. */
    private record Meant(FoundGroup group, @Nullable Set<String> forms) {}

    /** The articles that a query demands; null if it demands nothing. */
    @Nullable
    BitSet of(Side query) {
        var parts =
                query.parts().stream().filter(part -> part.must() || part.not()).toList();
        if (parts.isEmpty()) {
            return null;
        }
        var set = everything();
        for (var part : parts) {
            if (part.not()) {
                set.andNot(held(part.node()));
            } else {
                set.and(held(part.node()));
            }
        }
        return set;
    }

    private BitSet everything() {
        return manifest.numbers();
    }

    private BitSet held(Query node) {
        if (node instanceof Side side) {
            var demanded = of(side);
            return demanded == null
                    ? union(side.parts().stream().map(Part::node).toList())
                    : demanded;
        }
        if (node instanceof Query.Any any) {
            return union(any.nodes());
        }
        if (node instanceof Query.All all) {
            var set = everything();
            all.nodes().forEach(each -> set.and(held(each)));
            return set;
        }
        if (node instanceof Query.Days days) {
            return columns.within(days);
        }
        if (node instanceof Field field) {
            return switch (field.name()) {
                case "title" -> inTitle(field.node());
                case "quote" -> inQuotation(field.node());
                case "name" -> held(ofNames(field.node()));
                default -> inField(field);
            };
        }
        if (node instanceof Word word && !word.exact()) {
            return ofWord(word);
        }
        return numbers(node instanceof Near near ? together(near) : places((Placed) node));
    }

    private BitSet union(List<? extends Query> nodes) {
        var set = new BitSet();
        nodes.forEach(each -> set.or(held(each)));
        return set;
    }

    private static BitSet numbers(Map<Integer, ?> found) {
        var set = new BitSet();
        found.keySet().forEach(set::set);
        return set;
    }

    private BitSet ofWord(Word word) {
        var set = new BitSet();
        for (var meant : meant(word)) {
            if (meant.forms == null || meant.forms.containsAll(meant.group.forms())) {
                lists.articles(meant.group, set::set);
            } else {
                set.or(numbers(lists.positions(meant.group, meant.forms)));
            }
        }
        return set;
    }

    private List<Meant> meant(Word word) {
        if (!word.prefix()) {
            var forms = word.exact() ? Set.of(word.form()) : null;
            return vocabulary.find(word.form(), word.acronym()).stream()
                    .map(group -> new Meant(group, forms))
                    .toList();
        }
        var forms = new TreeSet<>(vocabulary.completions(word.form(), SPELLINGS));
        var groups = new LinkedHashSet<FoundGroup>();
        forms.forEach(form -> groups.addAll(vocabulary.find(form)));
        return groups.stream().map(group -> new Meant(group, forms)).toList();
    }

    private BitSet inTitle(Placed node) {
        var found = places(node);
        found.values().removeIf(places -> places.stream().noneMatch(place -> place.from < Inversion.TITLE_ROOM));
        return numbers(found);
    }

    private BitSet inQuotation(Placed node) {
        var found = places(node);
        var quoted = columns.quoted(numbers(found));
        found.entrySet().removeIf(entry -> {
            var stretches = quoted.getOrDefault(entry.getKey(), new int[0]);
            return entry.getValue().stream().noneMatch(place -> place.isWithin(stretches));
        });
        return numbers(found);
    }

    /** The same among the words of names. */
    private static Placed ofNames(Placed node) {
        if (node instanceof Phrase phrase) {
            return new Phrase(
                    phrase.forms().stream().map(form -> Group.NAMES + form).toList(), phrase.text());
        }
        var word = (Word) node;
        return new Word(Group.NAMES + word.form(), word.text(), false, word.prefix(), false);
    }

    private Map<Integer, List<Place>> places(Placed node) {
        if (node instanceof Phrase phrase) {
            return inRow(phrase.forms());
        }
        var found = new TreeMap<Integer, List<Place>>();
        for (var meant : meant((Word) node)) {
            lists.positions(meant.group, meant.forms)
                    .forEach((number, positions) -> IntStream.of(positions)
                            .forEach(at -> found.computeIfAbsent(number, each -> new ArrayList<>())
                                    .add(new Place(at, at))));
        }
        return found;
    }

    /** Words one after the other. */
    private Map<Integer, List<Place>> inRow(List<String> forms) {
        @Nullable Map<Integer, Set<Integer>> starts = null;
        for (int i = 0; i < forms.size(); i++) {
            var next = new TreeMap<Integer, Set<Integer>>();
            for (var meant : meant(new Word(forms.get(i), forms.get(i), true, false, false))) {
                for (var entry : lists.positions(meant.group, meant.forms).entrySet()) {
                    for (int at : entry.getValue()) {
                        int start = at - i;
                        if (starts == null
                                || starts.getOrDefault(entry.getKey(), Set.of()).contains(start)) {
                            next.computeIfAbsent(entry.getKey(), each -> new TreeSet<>())
                                    .add(start);
                        }
                    }
                }
            }
            starts = next;
        }
        var found = new TreeMap<Integer, List<Place>>();
        if (starts != null) {
            starts.forEach((number, begins) -> found.put(
                    number,
                    new ArrayList<>(begins.stream()
                            .map(begin -> new Place(begin, begin + forms.size() - 1))
                            .toList())));
        }
        return found;
    }

    private Map<Integer, List<Place>> together(Near near) {
        var found = places(near.nodes().get(0));
        for (var node : near.nodes().subList(1, near.nodes().size())) {
            var both = new TreeMap<Integer, List<Place>>();
            for (var entry : places(node).entrySet()) {
                var before = found.getOrDefault(entry.getKey(), List.of());
                var here = entry.getValue().stream()
                        .filter(b -> before.stream().anyMatch(a -> a.isNear(b, near.distance())))
                        .toList();
                if (!here.isEmpty()) {
                    both.put(entry.getKey(), here);
                }
            }
            found = both;
        }
        return found;
    }

    /** Articles whose value of a field has the words one after the other. */
    private BitSet inField(Field field) {
        var wanted =
                field.node() instanceof Phrase phrase ? String.join(" ", phrase.forms()) : ((Word) field.node()).form();
        boolean prefix = field.node() instanceof Word word && word.prefix();
        return columns.holding(field.name(), value -> {
            var said = new StringBuilder(" ");
            Tokens.of(value).forEach(token -> said.append(token.form()).append(' '));
            return said.indexOf(" " + wanted + (prefix ? "" : " ")) >= 0;
        });
    }
}
