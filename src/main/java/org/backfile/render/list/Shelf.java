package org.backfile.render.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relations;
import org.backfile.render.view.Addresses;
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
        var names = new HashMap<String, String>();
        corpus.headers().forEach(header -> shelf.put(header, names));
        return shelf;
    }

    /** @param names the first by the address of its page, see {@link #named} */
    private void put(Header header, Map<String, String> names) {
        var month = month(header);
        (month == null ? undated : group(months, month)).add(header);
        var outlet = outlet(header);
        (outlet == null ? unnamed : group(outlets, named(outlet, outlets, Addresses::outlet, names))).add(header);
        var under = new LinkedHashSet<String>();
        header.authors().forEach(author -> under.add(named(author.name(), authors, Addresses::author, names)));
        under.forEach(name -> group(authors, name).add(header));
    }

    /** The name that an article is listed under: two names whose pages have one address, as can be brought about on purpose, share the page of the first. */
    private static String named(
            String name, Map<String, ?> groups, UnaryOperator<String> address, Map<String, String> names) {
        return groups.containsKey(name) ? name : names.computeIfAbsent(address.apply(name), any -> name);
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
