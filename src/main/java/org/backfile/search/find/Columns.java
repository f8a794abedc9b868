package org.backfile.search.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.backfile.search.find.IndexManifest.Stretch;
import org.backfile.search.find.Query.Days;

/** What articles can be narrowed by: their days, and the values of their fields. */
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
        for (var segment : manifest.segments()) {
            var reader = new BitReader(files.bytes("columns/days." + segment.label()), 0);
            long last = 0;
            for (int number = segment.base(); number < segment.end(); number++) {
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
        for (var segment : manifest.segments()) {
            if (files.has("columns/" + field + "." + segment.label())) {
                holding(segment, field, fits, found);
            }
        }
        return found;
    }

    private void holding(Stretch segment, String field, Predicate<String> fits, BitSet found) {
        var row = files.list("columns/" + field + "." + segment.label());
        List<Boolean> fitting = new ArrayList<>();
        IndexFiles.list(row.get(0)).forEach(value -> fitting.add(fits.test(IndexFiles.string(value))));
        var reader = new BitReader(java.util.Base64.getDecoder().decode(IndexFiles.string(row.get(1))), 0);
        int width = BitReader.widthFor(fitting.size());
        for (int number = segment.base(); number < segment.end(); number++) {
            for (int left = reader.rice(0); left > 0; left--) {
                if (fitting.get(reader.bits(width))) {
                    found.set(number);
                }
            }
        }
    }
}
