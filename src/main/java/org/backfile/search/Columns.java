package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.backfile.corpus.Header;
import org.backfile.search.field.Fields;

/**
 * What results can be narrowed by: the days and the field values of all articles, a file for a field and a block of
 * {@link IndexFormat#COLUMN} numbers. Blocks are cut by number and not by date, so that few files hold many months.
 */
final class Columns {

    private final List<Segment> segments;
    private final Fields fields;

    Columns(List<Segment> segments, Fields fields) {
        this.segments = segments;
        this.fields = fields;
    }

    void write(Consumer<IndexFile> files) {
        var blocks = blocks();
        blocks.forEach((block, headers) -> {
            files.accept(IndexFile.bytes("columns/days." + block, days(headers)));
            for (var field : fields.names()) {
                var column =
                        headers.stream().map(header -> fields.of(field, header)).toList();
                files.accept(values("columns/" + field + "." + block, column));
            }
        });
        fields.names().forEach(field -> files.accept(counted(field)));
    }

    /** The articles of each block in the order of their numbers; blocks without any are left out. */
    private SortedMap<Integer, List<Header>> blocks() {
        var blocks = new TreeMap<Integer, List<Header>>();
        for (var segment : segments) {
            int number = segment.base();
            for (var header : segment.headers()) {
                blocks.computeIfAbsent(number++ / IndexFormat.COLUMN, block -> new ArrayList<>())
                        .add(header);
            }
        }
        return blocks;
    }

    /** The values of a field with the number of articles that hold them. */
    private IndexFile counted(String field) {
        var script = Script.literal().open('[');
        fields.counts(field)
                .forEach((value, count) ->
                        script.open('[').value(value).value(count).close(']'));
        return new IndexFile("fields/" + field, script.close(']'));
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

    /** The values of the block in order, and for every article how many it has and their places, each in as many bits as needed. */
    private static IndexFile values(String name, List<List<String>> column) {
        var places = new TreeMap<String, Integer>();
        for (var value : new TreeSet<>(column.stream().flatMap(List::stream).toList())) {
            places.put(value, places.size());
        }
        int width = 32 - Integer.numberOfLeadingZeros(places.size() - 1);
        var bits = new BitWriter();
        for (var list : column) {
            bits.rice(list.size(), 0);
            list.forEach(value -> bits.bits(places.getOrDefault(value, 0), width));
        }
        var script = Script.literal()
                .open('[')
                .values(places.keySet())
                .value(bits.toBytes())
                .close(']');
        return new IndexFile(name, script);
    }
}
