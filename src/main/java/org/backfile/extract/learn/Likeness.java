package org.backfile.extract.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the files of a folder into those made alike: that share most of the wordings that recur at all. A folder of dumps may mix outlets
 * and does not say so.
 *
 * <p>Each file joins the first leader that is like it enough, else leads a part of its own (leader clustering; Hartigan, 1975); then every
 * file goes to the part whose usual wordings are most like its own.
 */
final class Likeness {

    /** Fewer files alike teach nothing: a story and its updates may be as many. */
    static final int FEWEST_FILES = 8;

    private static final int FEWEST_CARRIERS = 4;
    private static final int FEWEST_SHARED = 3;
    private static final int MOST_LEADERS = 400;

    // Different outlets share up to half of a short frame (menus, share words), pages of one outlet eight in ten and
    // more.
    private static final double LIKE = 0.75;

    private final List<Sketch> sketches;
    private final Set<Long> recurring = new HashSet<>();

    private Likeness(List<Sketch> sketches) {
        this.sketches = sketches;
        var carriers = new HashMap<Long, Integer>();
        for (var sketch : sketches) {
            distinct(sketch.wordings()).forEach(wording -> carriers.merge(wording, 1, Integer::sum));
        }
        carriers.forEach((wording, count) -> {
            if (count >= FEWEST_CARRIERS) {
                recurring.add(wording);
            }
        });
    }

    /** Only parts of {@link #FEWEST_FILES} files and more, in the order of their first files. */
    static List<List<Sketch>> parts(List<Sketch> sketches) {
        return sketches.size() < FEWEST_FILES ? List.of() : new Likeness(sketches).parts();
    }

    private List<List<Sketch>> parts() {
        var frames = sketches.stream().map(this::frame).toList();
        var leaders = new ArrayList<Set<Long>>();
        var followers = new ArrayList<List<Set<Long>>>();
        for (var frame : frames) {
            int nearest = nearest(frame, leaders);
            if (nearest < 0 && leaders.size() < MOST_LEADERS) {
                nearest = leaders.size();
                leaders.add(frame);
                followers.add(new ArrayList<>());
            }
            if (nearest >= 0) {
                followers.get(nearest).add(frame);
            }
        }
        var usual = followers.stream()
                .filter(part -> part.size() >= FEWEST_CARRIERS)
                .map(Likeness::usual)
                .toList();
        var parts = new ArrayList<List<Sketch>>();
        usual.forEach(each -> parts.add(new ArrayList<>()));
        for (int i = 0; i < frames.size(); i++) {
            int nearest = nearest(frames.get(i), usual);
            if (nearest >= 0) {
                parts.get(nearest).add(sketches.get(i));
            }
        }
        parts.removeIf(part -> part.size() < FEWEST_FILES);
        return parts;
    }

    /** The wordings of a file that recur in the group. */
    private Set<Long> frame(Sketch sketch) {
        var frame = distinct(sketch.wordings());
        frame.retainAll(recurring);
        return frame;
    }

    private static int nearest(Set<Long> frame, List<Set<Long>> others) {
        int nearest = -1;
        double most = LIKE;
        for (int i = 0; i < others.size(); i++) {
            double likeness = likeness(frame, others.get(i));
            if (likeness > most) {
                most = likeness;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Overlap coefficient: what else stands in one of them, as the titles of other articles, says nothing. */
    private static double likeness(Set<Long> a, Set<Long> b) {
        int shared = 0;
        for (var wording : a) {
            shared += b.contains(wording) ? 1 : 0;
        }
        return shared < FEWEST_SHARED ? 0 : (double) shared / Math.min(a.size(), b.size());
    }

    /** What half of a part's files hold. */
    private static Set<Long> usual(List<Set<Long>> part) {
        var counts = new HashMap<Long, Integer>();
        part.forEach(frame -> frame.forEach(wording -> counts.merge(wording, 1, Integer::sum)));
        counts.values().removeIf(count -> 2 * count < part.size());
        return counts.keySet();
    }

    static Set<Long> distinct(long[] forms) {
        var distinct = new HashSet<Long>();
        for (long form : forms) {
            distinct.add(form);
        }
        return distinct;
    }
}
