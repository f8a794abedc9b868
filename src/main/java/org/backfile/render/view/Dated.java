package org.backfile.render.view;

import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A date in words.
 *
 * @param value its words: plain where the file states the date, in brackets where the archive worked it out or nothing is known
 * @param datetime the day for machines, as {@code 2024-07-11}; absent unless it is one day and stated
 */
public record Dated(Value value, @Nullable String datetime) {

    private static final Dated UNKNOWN = new Dated(Value.supplied("date not known"), null);

    public static Dated of(@Nullable Finding<DateInterval> finding) {
        if (finding == null || finding.certainty() == Certainty.UNKNOWN) {
            return UNKNOWN;
        }
        var interval = finding.value();
        var words = DateWords.interval(interval);
        if (finding.certainty() != Certainty.EXPLICIT) {
            return new Dated(Value.supplied(words), null);
        }
        return new Dated(Value.archive(words), interval.isDay() ? interval.edtf() : null);
    }
}
