package org.backfile.search.field;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.corpus.Author;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.jspecify.annotations.Nullable;

/**
 * The fields that results can be narrowed by, and what an article holds in each. Of names and stories, which are more than a page can load,
 * those that most articles hold.
 */
public final class Fields {

    /** At 20,000 articles some 40 kB a field: with its values well under the 60 kB that unfolding one may cost. */
    private static final int BYTES_AN_ARTICLE = 2;

    /** In a small archive all are kept. */
    private static final long LEAST_BYTES = 16384;

    /** Of a value in a list that a host compresses. */
    private static final int BITS_A_LETTER = 4;

    private static final Comparator<Map.Entry<String, Integer>> COMMONEST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final NavigableMap<String, Function<Header, List<String>>> held = new TreeMap<>();
    private final Map<String, NavigableMap<String, Integer>> counts = new TreeMap<>();
    private final Set<String> cut = new HashSet<>();

    private Fields() {}

    /** The fields of a corpus. */
    public static Fields of(Corpus corpus) {
        var fields = new Fields();
        fields.add(
                corpus,
                "outlet",
                header -> list(header.outlet() == null ? null : header.outlet().value()));
        fields.add(
                corpus,
                "author",
                header -> header.authors().stream().map(Author::name).distinct().toList());
        fields.add(corpus, "section", header -> list(header.section()));
        fields.add(corpus, "language", header -> list(header.language()));
        var names = corpus.relations().names();
        for (var type : NameType.values()) {
            fields.addCommonest(corpus, type.code(), header -> named(names, type, header));
        }
        var stories = StoryTitles.of(corpus.relations().stories());
        fields.addCommonest(corpus, "story", header -> list(stories.of(header.id())));
        return fields;
    }

    private void add(Corpus corpus, String field, Function<Header, List<String>> values) {
        add(field, values, count(corpus, values));
    }

    private void addCommonest(Corpus corpus, String field, Function<Header, List<String>> values) {
        var kept = commonest(count(corpus, values), corpus.size());
        cut.add(field);
        add(
                field,
                header ->
                        values.apply(header).stream().filter(kept::containsKey).toList(),
                kept);
    }

    private void add(String field, Function<Header, List<String>> values, NavigableMap<String, Integer> found) {
        if (!found.isEmpty()) {
            held.put(field, values);
            counts.put(field, found);
        }
    }

    private static NavigableMap<String, Integer> count(Corpus corpus, Function<Header, List<String>> values) {
        var found = new TreeMap<String, Integer>();
        corpus.headers().forEach(header -> values.apply(header).forEach(value -> found.merge(value, 1, Integer::sum)));
        return found;
    }

    /** As many of the values that most articles hold as {@link #BYTES_AN_ARTICLE} has room for. */
    private static NavigableMap<String, Integer> commonest(NavigableMap<String, Integer> all, int articles) {
        var kept = new TreeMap<String, Integer>();
        long room = 8 * Math.max(LEAST_BYTES, BYTES_AN_ARTICLE * (long) articles) - articles;
        long entries = 0;
        long names = 0;
        for (var each : all.entrySet().stream().sorted(COMMONEST_FIRST).toList()) {
            entries += each.getValue();
            names += each.getKey().length() * (long) BITS_A_LETTER;
            int width = Integer.SIZE - Integer.numberOfLeadingZeros(kept.size());
            if (entries * (width + 1) + names > room) {
                break;
            }
            kept.put(each.getKey(), each.getValue());
        }
        return kept;
    }

    private static List<String> named(Names names, NameType type, Header header) {
        return names.in(header.id()).stream()
                .filter(number -> names.type(number) == type)
                .map(names::name)
                .distinct()
                .toList();
    }

    /** Those that an article has a value of, in order. */
    public List<String> names() {
        return List.copyOf(held.keySet());
    }

    /** Whether a field holds the commonest values only. */
    public boolean isCut(String field) {
        return cut.contains(field);
    }

    /** What an article holds in a field; none twice. */
    public List<String> of(String field, Header header) {
        return Objects.requireNonNull(held.get(field)).apply(header);
    }

    /** How many articles hold each value of a field, in the order of the values. */
    public NavigableMap<String, Integer> counts(String field) {
        return Objects.requireNonNull(counts.get(field));
    }

    private static List<String> list(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
