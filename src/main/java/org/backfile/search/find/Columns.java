package org.backfile.search.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.backfile.search.IndexFormat;
import org.backfile.search.coding.PrintedBytes;
import org.backfile.search.find.Query.Days;

/** What articles can be narrowed by: their days, and the values of their fields; in blocks of numbers. */
final class Columns {

    private final IndexFiles files;
    private final IndexManifest manifest;

    Columns(IndexFiles files, IndexManifest manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    /** The articles that may be from some days; those of unknown date are not among them. */
    BitSet within(Days days) {
        long after = days.after().isEmpty()
                ? Long.MIN_VALUE
                : LocalDate.parse(days.after()).toEpochDay();
        long before = days.before().isEmpty()
                ? Long.MAX_VALUE
                : LocalDate.parse(days.before()).toEpochDay();
        var found = new BitSet();
        var all = manifest.numbers();
        for (int block : blocks(all)) {
            var reader = new BitReader(files.bytes("columns/days." + block), 0);
            long last = 0;
            for (int number = first(all, block); isIn(number, block); number = all.nextSetBit(number + 1)) {
                boolean hasLatest = reader.bits(1) == 1;
                boolean hasEarliest = reader.bits(1) == 1;
                long latest = Long.MAX_VALUE;
                long earliest = Long.MIN_VALUE;
                if (hasLatest) {
                    last += distance(reader);
                    latest = last;
                }
                if (hasEarliest && hasLatest) {
                    earliest = latest - reader.small();
                } else if (hasEarliest) {
                    last += distance(reader);
                    earliest = last;
                }
                if ((hasLatest || hasEarliest) && latest >= after && earliest <= before) {
                    found.set(number);
                }
            }
        }
        return found;
    }

    private static int distance(BitReader reader) {
        int coded = reader.small();
        return coded % 2 == 1 ? -(coded + 1) / 2 : coded / 2;
    }

    /** The articles that hold a value of a field which fits. */
    BitSet holding(String field, Predicate<String> fits) {
        var found = new BitSet();
        if (manifest.fields().containsKey(field)) {
            var all = manifest.numbers();
            blocks(all).forEach(block -> holding(all, block, field, fits, found));
        }
        return found;
    }

    private void holding(BitSet all, int block, String field, Predicate<String> fits, BitSet found) {
        var row = files.list("columns/" + field + "." + block);
        List<Boolean> fitting = new ArrayList<>();
        IndexFiles.list(row.get(0)).forEach(value -> fitting.add(fits.test(IndexFiles.string(value))));
        var reader = new BitReader(PrintedBytes.read(IndexFiles.string(row.get(1))), 0);
        int width = BitReader.widthFor(fitting.size());
        for (int number = first(all, block); isIn(number, block); number = all.nextSetBit(number + 1)) {
            for (int left = reader.rice(0); left > 0; left--) {
                if (fitting.get(reader.bits(width))) {
                    found.set(number);
                }
            }
        }
    }

    /** First and last positions of what some articles quote, alternating, by article. */
    Map<Integer, int[]> quoted(BitSet wanted) {
        var found = new HashMap<Integer, int[]>();
        var all = manifest.numbers();
        wanted.stream().map(number -> number / IndexFormat.QUOTED).distinct().forEach(block -> {
            var reader = new BitReader(files.bytes("columns/quoted." + block), 0);
            int end = (block + 1) * IndexFormat.QUOTED;
            int number = all.nextSetBit(block * IndexFormat.QUOTED);
            while (number >= 0 && number < end) {
                found.put(number, stretches(reader));
                number = all.nextSetBit(number + 1);
            }
        });
        return found;
    }

    private static int[] stretches(BitReader reader) {
        var places = new int[2 * reader.small()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            at += reader.small();
            places[i] = at;
        }
        return places;
    }

    /** The blocks that articles are in. */
    private static List<Integer> blocks(BitSet all) {
        return all.stream()
                .map(number -> number / IndexFormat.COLUMN)
                .distinct()
                .boxed()
                .toList();
    }

    private static int first(BitSet all, int block) {
        return all.nextSetBit(block * IndexFormat.COLUMN);
    }

    private static boolean isIn(int number, int block) {
        return number >= 0 && number / IndexFormat.COLUMN == block;
    }
}
