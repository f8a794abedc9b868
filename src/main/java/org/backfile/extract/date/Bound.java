package org.backfile.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.backfile.corpus.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one clue says of the day of publication: not before, not after, or both.
 *
 * @param weak whether the clue is of a kind that is known to err, as a copyright year is
 * @param why the reasoning, a sentence
 */
record Bound(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean weak, String why, List<Evidence> evidence) {

    Bound {
        evidence = List.copyOf(evidence);
    }

    static Bound notBefore(LocalDate day, String why, Evidence... evidence) {
        return new Bound(day, null, false, why, List.of(evidence));
    }

    static Bound notAfter(LocalDate day, String why, Evidence... evidence) {
        return new Bound(null, day, false, why, List.of(evidence));
    }

    /** Whether no day of a stretch fits it. */
    boolean excludes(LocalDate first, LocalDate last) {
        boolean tooEarly = earliest != null && earliest.isAfter(last);
        boolean tooLate = latest != null && latest.isBefore(first);
        return tooEarly || tooLate;
    }
}
