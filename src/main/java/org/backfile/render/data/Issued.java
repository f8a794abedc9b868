package org.backfile.render.data;

import java.time.LocalDate;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;

/** A date of publication as citations write it: never narrower than what is known. */
record Issued(DateInterval interval, boolean stated) {

    static @Nullable Issued of(@Nullable Finding<DateInterval> published) {
        return published == null ? null : new Issued(published.value(), published.certainty() == Certainty.EXPLICIT);
    }

    @Nullable
    LocalDate day() {
        return interval.isDay() ? interval.earliest() : null;
    }

    /** The one year it must be; absent where it may be either of two. */
    @Nullable
    Integer year() {
        var earliest = interval.earliest();
        var latest = interval.latest();
        return earliest != null && latest != null && earliest.getYear() == latest.getYear() ? earliest.getYear() : null;
    }

    /** The one month it must be, from 1, within {@link #year()}. */
    @Nullable
    Integer month() {
        var earliest = interval.earliest();
        var latest = interval.latest();
        return year() != null && earliest != null && latest != null && earliest.getMonth() == latest.getMonth()
                ? Integer.valueOf(earliest.getMonthValue())
                : null;
    }

    /** A sentence for the notes of a citation; absent for a day that the article states, which needs none. */
    @Nullable
    String note() {
        if (interval.isDay()) {
            return stated ? null : "Date inferred.";
        }
        var certainty = stated ? "" : ", inferred";
        if (interval.earliest() == null) {
            return "Published " + interval.latest() + " or before" + certainty + ".";
        }
        if (interval.latest() == null) {
            return "Published " + interval.earliest() + " or after" + certainty + ".";
        }
        return "Published between " + interval.earliest() + " and " + interval.latest() + certainty + ".";
    }
}
