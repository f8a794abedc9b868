package org.backfile.extract.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Recurrence;
import org.backfile.corpus.Recurrence.Breadth;
import org.backfile.corpus.Recurrence.Zone;

/**
 * What files made alike have around their articles. A form belongs to the frame if enough of the files hold it. Where it stands is told by
 * the running text that a file has for itself: a form that stands after all of it in nine of ten files is after the article. Running text
 * that recurs is only frame in varied company: the paragraphs of a story that was saved twice, or sent by an agency, recur together.
 */
final class Frame {

    // A wording of 20 chars that one file in 25 holds is no chance; a pattern, with its names open, may be.
    private static final double WORDING_SHARE = 0.04;
    private static final int WORDING_FILES = 4;
    private static final double PATTERN_SHARE = 0.1;
    private static final int PATTERN_FILES = 6;

    private static final double ZONE_SHARE = 0.9;
    private static final int SHORTEST_SURE = 40;
    private static final double WIDESPREAD = 0.15;

    // Frames hold up to a third of the running text of short articles; copies of a story share nearly all of theirs.
    private static final double SAME_COMPANY = 0.6;
    private static final double TOGETHER = 0.6;

    // Of the running text of twelve made outlets up to 0.12 recurs inside articles, of edited copies of one story 0.26
    // and more.
    private static final double TOLD_AGAIN = 0.2;

    /** What is found of a form: in how many of how many files it stands. */
    record Found(Zone zone, int carriers, int files, boolean sure) {

        /** Both, for a form of two frames. */
        Found with(Found other) {
            var more = other.carriers > carriers || (other.carriers == carriers && other.files < files) ? other : this;
            var where = zone == other.zone
                    ? zone
                    : zone == Zone.BETWEEN || other.zone == Zone.BETWEEN ? more.zone : Zone.AROUND;
            return new Found(where, more.carriers, more.files, sure && other.sure);
        }

        Recurrence recurrence() {
            return new Recurrence(zone, Breadth.of((double) carriers / files), files, sure);
        }
    }

    /** Where a form stands, counted over files. */
    private static final class Tally {
        final List<Integer> carriers = new ArrayList<>();
        int before;
        int after;
        int between;
        int longest;
        boolean prose;
        boolean sentence;

        Zone zone() {
            double all = before + after + between;
            if (all == 0 || between > (1 - ZONE_SHARE) * all) {
                return all == 0 ? Zone.AROUND : Zone.BETWEEN;
            }
            return before >= ZONE_SHARE * all ? Zone.BEFORE : after >= ZONE_SHARE * all ? Zone.AFTER : Zone.AROUND;
        }
    }

    private final List<Sketch> files;
    private final Map<Long, Tally> wordings = new HashMap<>();
    private final Map<Long, Tally> patterns = new HashMap<>();

    Frame(List<Sketch> files) {
        this.files = files;
        for (int file = 0; file < files.size(); file++) {
            count(file);
        }
        wordings.values().removeIf(tally -> tally.carriers.size() < fewest(WORDING_SHARE, WORDING_FILES));
        patterns.values().removeIf(tally -> tally.carriers.size() < fewest(PATTERN_SHARE, PATTERN_FILES));
        files.forEach(this::place);
    }

    /** By form; nothing where the files tell one story in edited copies: then no one knows the story from its frame. */
    Map<Long, Found> found() {
        var found = new HashMap<Long, Found>();
        if (isToldAgain()) {
            return found;
        }
        patterns.forEach((form, tally) -> {
            if (tally.zone() != Zone.BETWEEN || !tally.sentence) {
                found.put(form, found(tally, false));
            }
        });
        wordings.forEach((form, tally) -> {
            if (!tally.prose || isInVariedCompany(tally)) {
                found.put(form, found(tally, tally.longest >= SHORTEST_SURE && (tally.prose || isWidespread(tally))));
            }
        });
        return found;
    }

    /** Frames stand around the articles and hardly in them; edited copies share paragraphs between those that each has for itself. */
    private boolean isToldAgain() {
        long inside = 0;
        long all = 0;
        for (var sketch : files) {
            for (int i = 0; i < sketch.size(); i++) {
                if (sketch.isProse(i)) {
                    var tally = wordings.get(sketch.wordings()[i]);
                    all += sketch.lengths()[i];
                    inside += tally != null && tally.zone() == Zone.BETWEEN ? sketch.lengths()[i] : 0;
                }
            }
        }
        return inside > TOLD_AGAIN * all;
    }

    private boolean isWidespread(Tally tally) {
        return tally.carriers.size() >= WIDESPREAD * files.size();
    }

    private Found found(Tally tally, boolean sure) {
        return new Found(tally.zone(), tally.carriers.size(), files.size(), sure);
    }

    private double fewest(double share, int count) {
        return Math.max(share * files.size(), count);
    }

    private void count(int file) {
        var sketch = files.get(file);
        for (int i = 0; i < sketch.size(); i++) {
            count(wordings, sketch.wordings()[i], file, sketch, i);
            if (sketch.patterns()[i] != 0) {
                count(patterns, sketch.patterns()[i], file, sketch, i);
            }
        }
    }

    private static void count(Map<Long, Tally> tallies, long form, int file, Sketch sketch, int i) {
        var tally = tallies.computeIfAbsent(form, key -> new Tally());
        var carriers = tally.carriers;
        if (carriers.isEmpty() || carriers.get(carriers.size() - 1) != file) {
            carriers.add(file);
        }
        tally.longest = Math.max(tally.longest, sketch.lengths()[i]);
        tally.prose |= sketch.isProse(i);
        tally.sentence |= sketch.sentences()[i];
    }

    /** Where the forms of a file stand, seen from the running text that it has for itself. */
    private void place(Sketch sketch) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sketch.size(); i++) {
            if (sketch.isProse(i) && !wordings.containsKey(sketch.wordings()[i])) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; first >= 0 && i < sketch.size(); i++) {
            place(wordings.get(sketch.wordings()[i]), i, first, last);
            place(patterns.get(sketch.patterns()[i]), i, first, last);
        }
    }

    private static void place(@org.jspecify.annotations.Nullable Tally tally, int i, int first, int last) {
        if (tally != null) {
            tally.before += i < first ? 1 : 0;
            tally.after += i > last ? 1 : 0;
            tally.between += i > first && i < last ? 1 : 0;
        }
    }

    /** Whether the files that hold it have most of their other running text for themselves. */
    private boolean isInVariedCompany(Tally tally) {
        var carriers = new HashSet<>(tally.carriers);
        long together = 0;
        long all = 0;
        for (int file : tally.carriers) {
            var sketch = files.get(file);
            for (int i = 0; i < sketch.size(); i++) {
                if (sketch.isProse(i)) {
                    all += sketch.lengths()[i];
                    together += comeTogether(wordings.get(sketch.wordings()[i]), carriers) ? sketch.lengths()[i] : 0;
                }
            }
        }
        return together < SAME_COMPANY * all;
    }

    private static boolean comeTogether(@org.jspecify.annotations.Nullable Tally other, Set<Integer> carriers) {
        return other != null
                && other.carriers.stream().filter(carriers::contains).count() >= TOGETHER * carriers.size();
    }
}
