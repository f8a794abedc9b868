package org.backfile.render.telling;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.TimeWords;
import org.jspecify.annotations.Nullable;

/** Tells which days the words for a time may mean, seen from when their article appeared. */
final class Occasion {

    /** An article that may have appeared on any day of a longer time tells nothing of its weekdays and years. */
    private static final int MOST_DAYS = 45;

    /** A day without a year is no further ahead; else it was that of the year before. */
    private static final int AHEAD_DAYS = 90;

    private Occasion() {}

    /**
     * The days; absent where the words and the article do not tell.
     *
     * @param published when the article appeared
     */
    static @Nullable DateInterval of(TimeWords time, @Nullable DateInterval published) {
        try {
            if (time.year() > 0) {
                return interval(time.year(), time, "The text gives it.");
            }
            var earliest = published == null ? null : published.earliest();
            var latest = published == null ? null : published.latest();
            if (earliest == null || latest == null || ChronoUnit.DAYS.between(earliest, latest) > MOST_DAYS) {
                return null;
            }
            return time.weekday() > 0 ? weekday(time, earliest, latest) : yearless(time, earliest, latest);
        } catch (DateTimeException e) {
            // 31 June: the words mean something else.
            return null;
        }
    }

    private static DateInterval interval(int year, TimeWords time, String why) {
        var month = YearMonth.of(year, time.month());
        return time.day() > 0
                ? DateInterval.day(month.atDay(time.day()), why)
                : new DateInterval(month.atDay(1), month.atEndOfMonth(), why);
    }

    private static DateInterval weekday(TimeWords time, LocalDate earliest, LocalDate latest) {
        var last = TemporalAdjusters.previousOrSame(DayOfWeek.of(time.weekday()));
        return new DateInterval(earliest.with(last), latest.with(last), "The last one before the article appeared.");
    }

    private static @Nullable DateInterval yearless(TimeWords time, LocalDate earliest, LocalDate latest) {
        var one = nearest(time, earliest);
        return one.equals(nearest(time, latest)) ? one : null;
    }

    private static DateInterval nearest(TimeWords time, LocalDate published) {
        var ofYear = interval(published.getYear(), time, "");
        var first = ofYear.earliest();
        boolean isAhead = first != null && first.isAfter(published.plusDays(AHEAD_DAYS));
        return interval(published.getYear() - (isAhead ? 1 : 0), time, "The year follows from the article's date.");
    }
}
