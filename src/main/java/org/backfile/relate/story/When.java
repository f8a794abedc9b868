package org.backfile.relate.story;

import java.time.LocalDate;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;

/** The days on which coverage may have appeared, both ends included, counted from the epoch; open ends are the ends of time. */
record When(long earliest, long latest) {

    static final When UNKNOWN = new When(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    static When of(@Nullable Finding<DateInterval> published) {
        return published == null
                ? UNKNOWN
                : new When(
                        day(published.value().earliest(), UNKNOWN.earliest),
                        day(published.value().latest(), UNKNOWN.latest));
    }

    private static long day(@Nullable LocalDate day, long open) {
        return day == null ? open : day.toEpochDay();
    }

    /** From the first day of either to the last. */
    When and(When other) {
        return new When(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** How many days surely lie between the two; 0 where they may touch. */
    long daysTo(When other) {
        return Math.max(0, Math.max(other.earliest - latest, earliest - other.latest));
    }

    /** Whether both ends are known. */
    boolean isBounded() {
        return earliest > UNKNOWN.earliest && latest < UNKNOWN.latest;
    }
}
