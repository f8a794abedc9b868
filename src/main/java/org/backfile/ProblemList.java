package org.backfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Problem;

/** Collects what went wrong, each thing once, without the problems that the settings allow. Not for several threads. */
final class ProblemList {

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<String> allowed;

    /**
     * @param allowed codes, each alone or followed by a blank and the place
     */
    ProblemList(List<String> allowed) {
        this.allowed = allowed;
    }

    void add(Problem problem) {
        if (!isAllowed(problem)) {
            problems.add(problem);
        }
    }

    void addAll(List<Problem> more) {
        more.forEach(this::add);
    }

    /** In the order in which they were added. */
    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    private boolean isAllowed(Problem problem) {
        var place = problem.code() + " " + problem.where();
        return allowed.contains(problem.code())
                || allowed.stream().anyMatch(known -> place.equals(known) || place.startsWith(known + ":"));
    }
}
