package org.backfile.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.corpus.Author;
import org.backfile.corpus.Header;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/** What results can be narrowed by: the days and the field values of all articles, in files of one segment and one field. */
final class Columns {

    /** The fields, and what an article holds in each. */
    static final Map<String, Function<Header, List<String>>> FIELDS = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "outlet",
                    header -> list(
                            header.outlet() == null ? null : header.outlet().value()),
            "author",
                    header -> header.authors().stream()
                            .map(Author::name)
                            .distinct()
                            .toList(),
            "section", header -> list(header.section()),
            "language", header -> list(header.language()))));

    private Columns() {}

    static void write(Segment segment, Consumer<SiteFile> files) {
        files.accept(Script.bytes("columns/days." + segment.label(), days(segment.headers())));
        FIELDS.forEach((field, values) -> {
            var column = segment.headers().stream().map(values).toList();
            if (column.stream().anyMatch(list -> !list.isEmpty())) {
                files.accept(values("columns/" + field + "." + segment.label(), column));
            }
        });
    }

    /** The values of each field with the number of articles that hold them. */
    static void writeFields(List<Header> headers, Consumer<SiteFile> files) {
        FIELDS.forEach((field, values) -> {
            var counts = counts(headers, values);
            if (!counts.isEmpty()) {
                var script = Script.literal().open('[');
                counts.forEach((value, count) ->
                        script.open('[').value(value).value(count).close(']'));
                files.accept(Script.json("fields/" + field, script.close(']')));
            }
        });
    }

    /** How many articles hold each value of a field, in the order of the values. */
    static Map<String, Integer> counts(List<Header> headers, Function<Header, List<String>> values) {
        var counts = new TreeMap<String, Integer>();
        headers.forEach(header -> values.apply(header).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /**
     * For every article a bit that its last day is known and one that its first is; then the last day as a distance from the day before it
     * in the file (from 1 January 1970 at first; doubled, and odd when backwards), and the first as the days between the two; where only
     * the first is known, that one as a distance.
     */
    private static byte[] days(List<Header> headers) {
        var bits = new BitWriter();
        long before = 0;
        for (var header : headers) {
            var earliest = Segment.earliest(header);
            var latest = Segment.latest(header);
            bits.bits(latest == null ? 0 : 1, 1);
            bits.bits(earliest == null ? 0 : 1, 1);
            if (latest != null) {
                before = distance(bits, before, latest);
            }
            if (earliest != null) {
                if (latest != null) {
                    bits.small((int) (latest.toEpochDay() - earliest.toEpochDay()));
                } else {
                    before = distance(bits, before, earliest);
                }
            }
        }
        return bits.toBytes();
    }

    private static long distance(BitWriter bits, long before, LocalDate day) {
        long distance = day.toEpochDay() - before;
        bits.small((int) (distance < 0 ? -2 * distance - 1 : 2 * distance));
        return day.toEpochDay();
    }

    /** The values of the segment in order, and for every article how many it has and their places, each in as many bits as needed. */
    private static SiteFile values(String name, List<List<String>> column) {
        var values =
                List.copyOf(new TreeSet<>(column.stream().flatMap(List::stream).toList()));
        int width = 32 - Integer.numberOfLeadingZeros(values.size() - 1);
        var bits = new BitWriter();
        for (var list : column) {
            bits.rice(list.size(), 0);
            list.forEach(value -> bits.bits(values.indexOf(value), width));
        }
        var script =
                Script.literal().open('[').values(values).value(bits.toBytes()).close(']');
        return Script.json(name, script);
    }

    private static List<String> list(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
