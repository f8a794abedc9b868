package org.backfile.render.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relations;
import org.backfile.render.view.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an archive by month, outlet and author, each group in list order. An article stands in the last month that it can belong
 * to; one whose date is open at its end, or not known, stands with the undated.
 *
 * @param outlets by name, in the order of their code points
 * @param unnamed articles whose outlet is not known
 * @param authors by name; articles of several authors stand with each
 */
public record Shelf(
        List<Header> all,
        NavigableMap<YearMonth, List<Header>> months,
        List<Header> undated,
        NavigableMap<String, List<Header>> outlets,
        List<Header> unnamed,
        NavigableMap<String, List<Header>> authors,
        Relations relations) {

    public static Shelf of(Corpus corpus) {
        var shelf = new Shelf(
                corpus.headers(),
                new TreeMap<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                corpus.relations());
        corpus.headers().forEach(shelf::put);
        return shelf;
    }

    private void put(Header header) {
        var month = month(header);
        (month == null ? undated : group(months, month)).add(header);
        var outlet = outlet(header);
        (outlet == null ? unnamed : group(outlets, outlet)).add(header);
        new LinkedHashSet<>(header.authors().stream().map(Author::name).toList())
                .forEach(name -> group(authors, name).add(header));
    }

    /** {@code , 4 independent texts}; empty where every article is one. */
    String independent(List<Header> some) {
        int texts = relations.independent(some.stream().map(Header::id).toList());
        return texts == some.size() ? "" : ", " + Numbers.count(texts, "independent text", "independent texts");
    }

    /** The month that an article is listed under; absent for the undated. */
    static @Nullable YearMonth month(Header header) {
        var published = header.published();
        if (published == null || published.value().latest() == null) {
            return null;
        }
        return YearMonth.from(published.value().latest());
    }

    /** The outlet that an article is listed under, stated or worked out; absent where not known. */
    static @Nullable String outlet(Header header) {
        var outlet = header.outlet();
        return outlet == null || outlet.certainty() == Certainty.UNKNOWN ? null : outlet.value();
    }

    private static <K> List<Header> group(Map<K, List<Header>> groups, K key) {
        return groups.computeIfAbsent(key, name -> new ArrayList<>());
    }
}
