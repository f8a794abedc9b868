package org.backfile.render.telling;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.function.Predicate;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.TimeWords;
import org.jspecify.annotations.Nullable;

/** Tells which days the words for a time may mean, seen from when their article appeared. */
final class Occasion {

    /** An article that may have appeared on any day of a longer time tells nothing of its weekdays and years. */
    private static final int MOST_DAYS = 45;

    /** A day that comes again so soon may be meant, where no word tells, as well as the one nearly a year ago. */
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

    private static @Nullable DateInterval weekday(TimeWords time, LocalDate earliest, LocalDate latest) {
        var day = DayOfWeek.of(time.weekday());
        return switch (time.bearing()) {
            case AFTER ->
                between(
                        earliest,
                        latest,
                        TemporalAdjusters.nextOrSame(day),
                        "The first one after the article appeared.");
            case LAST ->
                between(earliest, latest, TemporalAdjusters.previous(day), "The last one before the article appeared.");
            case EITHER -> null;
            default ->
                between(
                        earliest,
                        latest,
                        TemporalAdjusters.previousOrSame(day),
                        "The last one before the article appeared.");
        };
    }

    private static DateInterval between(LocalDate earliest, LocalDate latest, TemporalAdjuster day, String why) {
        return new DateInterval(earliest.with(day), latest.with(day), why);
    }

    /** Where the article may have appeared on several days, all must give the same. */
    private static @Nullable DateInterval yearless(TimeWords time, LocalDate earliest, LocalDate latest) {
        var one = seenFrom(earliest, time);
        return one != null && one.equals(seenFrom(latest, time)) ? one : null;
    }

    private static @Nullable DateInterval seenFrom(LocalDate published, TimeWords time) {
        int year = published.getYear();
        return switch (time.bearing()) {
            case LAST_YEAR -> interval(year - 1, time, "Of the year before the article's.");
            case THIS_YEAR -> interval(year, time, "Of the article's year.");
            case NEXT_YEAR -> interval(year + 1, time, "Of the year after the article's.");
            case LAST -> last(time, published, interval -> to(interval).isBefore(published));
            case BEFORE -> last(time, published, interval -> !from(interval).isAfter(published));
            case AFTER -> next(time, published);
            case EITHER, UNTOLD -> untold(time, published);
        };
    }

    private static DateInterval last(TimeWords time, LocalDate published, Predicate<DateInterval> isOver) {
        var why = "The last one before the article, which looks back on it.";
        var ofYear = interval(published.getYear(), time, why);
        return isOver.test(ofYear) ? ofYear : interval(published.getYear() - 1, time, why);
    }

    private static DateInterval next(TimeWords time, LocalDate published) {
        var why = "The first one after the article, which looks ahead to it.";
        var ofYear = interval(published.getYear(), time, why);
        return to(ofYear).isBefore(published) ? interval(published.getYear() + 1, time, why) : ofYear;
    }

    /** Soon to come, or nearly a year ago: nobody can tell. */
    private static @Nullable DateInterval untold(TimeWords time, LocalDate published) {
        var last = last(time, published, interval -> !from(interval).isAfter(published));
        boolean isSoon = from(last).isBefore(published.minusYears(1).plusDays(AHEAD_DAYS));
        return isSoon
                ? null
                : new DateInterval(last.earliest(), last.latest(), "The year follows from the article's date.");
    }

    /** Both ends are known. */
    private static LocalDate from(DateInterval interval) {
        return Objects.requireNonNull(interval.earliest());
    }

    private static LocalDate to(DateInterval interval) {
        return Objects.requireNonNull(interval.latest());
    }
}
