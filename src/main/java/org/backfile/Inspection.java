package org.backfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Problem;

/**
 * What a build would find, before it is run.
 *
 * @param items every item, in the order of the sources
 * @param skipped hidden, system and media files passed over, by kind
 * @param problems in the order of the sources, without those that the settings allow
 */
public record Inspection(List<Inspected> items, Map<String, Integer> skipped, List<Problem> problems) {

    public Inspection {
        items = List.copyOf(items);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
        problems = List.copyOf(problems);
    }

    /**
     * One item in figures.
     *
     * @param missing facts that the item does not tell, of {@code headline}, {@code authors}, {@code outlet}, {@code date}
     * @param keptChars characters that the article shows; white space does not count
     * @param droppedChars characters that it leaves out
     * @param damage places where letters seem lost or mangled
     */
    public record Inspected(
            String where,
            String format,
            String encoding,
            List<String> missing,
            int keptChars,
            int droppedChars,
            int damage) {

        public Inspected {
            missing = List.copyOf(missing);
        }

        static Inspected of(Extraction extraction) {
            var item = extraction.item();
            int kept = 0;
            int dropped = 0;
            for (var block : extraction.blocks()) {
                int chars = (int) block.text().chars().filter(c -> c > ' ').count();
                kept += block instanceof Block.Kept ? chars : 0;
                dropped += block instanceof Block.Dropped ? chars : 0;
            }
            return new Inspected(
                    item.source().where(),
                    item.format().name().toLowerCase(java.util.Locale.ROOT),
                    item.encoding(),
                    missing(extraction),
                    kept,
                    dropped,
                    extraction.damage().size());
        }

        private static List<String> missing(Extraction extraction) {
            var metadata = extraction.metadata();
            var missing = new ArrayList<String>();
            if (metadata.headline() == null) {
                missing.add("headline");
            }
            if (metadata.authors() == null) {
                missing.add("authors");
            }
            if (metadata.outlet() == null) {
                missing.add("outlet");
            }
            if (metadata.published() == null) {
                missing.add("date");
            }
            return missing;
        }

        /** How much of the item is left out, 0 to 1. */
        public double droppedShare() {
            int all = keptChars + droppedChars;
            return all == 0 ? 0 : (double) droppedChars / all;
        }
    }

    /** How many items do not tell a fact, one of the names of {@link Inspected#missing}. */
    public long without(String fact) {
        return items.stream().filter(item -> item.missing().contains(fact)).count();
    }

    /** Items by format, then by encoding: {@code text in UTF-8}. */
    public Map<String, Integer> formats() {
        var formats = new TreeMap<String, Integer>();
        items.forEach(item -> formats.merge(item.format() + " in " + item.encoding(), 1, Integer::sum));
        return formats;
    }

    /** How much of all items is left out, 0 to 1. */
    public double droppedShare() {
        long kept = items.stream().mapToLong(Inspected::keptChars).sum();
        long dropped = items.stream().mapToLong(Inspected::droppedChars).sum();
        return kept + dropped == 0 ? 0 : (double) dropped / (kept + dropped);
    }

    /** Whether an item would be missing from the archive. */
    public boolean losesSomething() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.LOST);
    }

    /** The same for a program: one JSON object, described in {@code docs/data.md}. */
    public String json() {
        return InspectionJson.of(this);
    }
}
