package org.backfile.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Problem;

/** Collects faults, so that one broken link in the foot of ten thousand pages is told once. Not for several threads. */
final class Findings {

    private static final class Fault {
        private final String code;
        private final String where;
        private final String seen;
        private final String advice;
        private int more;

        Fault(String code, String where, String seen, String advice) {
            this.code = code;
            this.where = where;
            this.seen = seen;
            this.advice = advice;
        }

        Problem problem() {
            var others = more == 0 ? "" : " So do " + more + " more.";
            return Problem.warning(code, where, seen + others, advice);
        }
    }

    private final Map<List<String>, Fault> faults = new LinkedHashMap<>();

    /** Notes a fault; the same words about another place only raise its count. */
    void add(String code, String where, String seen, String advice) {
        var same = faults.putIfAbsent(List.of(code, seen), new Fault(code, where, seen, advice));
        if (same != null) {
            same.more++;
        }
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        faults.values().forEach(fault -> problems.add(fault.problem()));
        return problems;
    }
}
