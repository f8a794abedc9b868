package org.backfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.corpus.Problem;

/** Collects what went wrong, each thing once and not too many alike, without the problems that the settings allow. Not for several threads. */
final class ProblemList {

    /** How many problems of one kind are told of one file at most; a file of a million broken records must not fill the memory and the screen. */
    private static final int TOLD = 200;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Problem> last = new LinkedHashMap<>();
    private final List<String> allowed;

    /**
     * @param allowed codes, each alone or followed by a blank and the place
     */
    ProblemList(List<String> allowed) {
        this.allowed = allowed;
    }

    void add(Problem problem) {
        if (isAllowed(problem)) {
            return;
        }
        var kind = problem.code() + " " + file(problem);
        if (alike.merge(kind, 1, Integer::sum) <= TOLD) {
            problems.add(problem);
        } else {
            last.put(kind, problem);
        }
    }

    void addAll(List<Problem> more) {
        more.forEach(this::add);
    }

    /** In the order in which they were added. */
    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        last.forEach((kind, problem) -> all.add(new Problem(
                problem.severity(),
                problem.code(),
                file(problem),
                "The same was seen " + (alike.getOrDefault(kind, 0) - TOLD) + " times more, the last time at "
                        + problem.where() + ".",
                problem.advice())));
        return all;
    }

    /** How often each kind was seen, by code; also those that {@link #problems} tells in sum. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        alike.forEach((kind, count) -> counts.merge(kind.substring(0, kind.indexOf(' ')), count, Integer::sum));
        return counts;
    }

    /** Without the line or record. */
    private static String file(Problem problem) {
        return problem.where().replaceFirst("(?::\\d+|, record \\d+)$", "");
    }

    private boolean isAllowed(Problem problem) {
        var place = problem.code() + " " + problem.where();
        return allowed.contains(problem.code())
                || allowed.stream().anyMatch(known -> place.equals(known) || place.startsWith(known + ":"));
    }
}
