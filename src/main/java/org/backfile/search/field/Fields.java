package org.backfile.search.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.corpus.Author;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.jspecify.annotations.Nullable;

/** The fields that results can be narrowed by, and what an article holds in each. */
public final class Fields {

    private final SortedMap<String, Function<Header, List<String>>> held = new TreeMap<>();
    private final Map<String, SortedMap<String, Integer>> counts = new TreeMap<>();

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
        return fields;
    }

    private void add(Corpus corpus, String field, Function<Header, List<String>> values) {
        var found = new TreeMap<String, Integer>();
        corpus.headers().forEach(header -> values.apply(header).forEach(value -> found.merge(value, 1, Integer::sum)));
        if (!found.isEmpty()) {
            held.put(field, values);
            counts.put(field, found);
        }
    }

    /** Those that an article of the corpus has a value of, in order. */
    public List<String> names() {
        return List.copyOf(held.keySet());
    }

    /** What an article holds in a field; none twice. */
    public List<String> of(String field, Header header) {
        return Objects.requireNonNull(held.get(field)).apply(header);
    }

    /** How many articles hold each value of a field, in the order of the values. */
    public SortedMap<String, Integer> counts(String field) {
        return Objects.requireNonNull(counts.get(field));
    }

    private static List<String> list(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
