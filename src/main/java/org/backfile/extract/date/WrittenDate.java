package org.backfile.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as some words write it, possibly without its year or day.
 *
 * @param span in the text it was found in, weekday included
 * @param year absent in {@code July 11}
 * @param month 1 to 12; absent only in a year that stands alone
 * @param day 1 to 31; absent in {@code July 2024}
 * @param weekday 1 for Monday; absent where none is written beside it
 * @param swappable whether day and month may be read the other way round: {@code 04/05/2024}
 * @param languages that write its month's name so; empty for numbers
 */
public record WrittenDate(
        Span span,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday,
        boolean swappable,
        Set<String> languages) {

    public WrittenDate {
        languages = Set.copyOf(languages);
    }

    /** Whether it names one day of one year, beyond doubt. */
    public boolean isFull() {
        return year != null && month != null && day != null && !swappable;
    }

    /** Whether it names a day and no year. */
    public boolean lacksOnlyYear() {
        return year == null && month != null && day != null;
    }

    /** The days it may mean, first to last; none without a year. Two that lie apart for a date that can be read in two orders. */
    public List<LocalDate> days() {
        if (year == null) {
            return List.of();
        }
        if (month == null) {
            return List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (day == null) {
            var whole = YearMonth.of(year, month);
            return List.of(whole.atDay(1), whole.atEndOfMonth());
        }
        var read = LocalDate.of(year, month, day);
        if (!swappable) {
            return List.of(read);
        }
        var other = LocalDate.of(year, day, month);
        return read.isBefore(other) ? List.of(read, other) : List.of(other, read);
    }

    public @Nullable LocalDate earliest() {
        var days = days();
        return days.isEmpty() ? null : days.get(0);
    }

    public @Nullable LocalDate latest() {
        var days = days();
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    /** Its day in another year; absent where that year has no such day or the weekday does not fit. */
    @Nullable
    LocalDate in(int otherYear) {
        if (month == null || day == null) {
            return null;
        }
        try {
            var date = LocalDate.of(otherYear, month, day);
            return weekday == null || date.getDayOfWeek().getValue() == weekday ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean sameDayOfYear(WrittenDate other) {
        return month != null && day != null && month.equals(other.month) && day.equals(other.day);
    }
}
