package org.backfile.render.view;

import java.time.LocalDate;
import java.time.YearMonth;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.MonthNames;
import org.jspecify.annotations.Nullable;

/** What is known of a date in the fewest English words. */
public final class DateWords {

    private DateWords() {}

    /** {@code Jul}. */
    public static String monthShort(int month) {
        return MonthNames.name(month).substring(0, 3);
    }

    /**
     * The shortest words that say an interval and no more: {@code July 2024} for all its days, {@code 10 or 11 July 2024}, {@code 28 May to
     * 30 June 2024}, {@code before 6 June 2024}.
     */
    public static String interval(DateInterval interval) {
        LocalDate first = interval.earliest();
        LocalDate last = interval.latest();
        if (first == null) {
            return last == null ? "date not known" : "before " + start(last.plusDays(1));
        }
        if (last == null) {
            return start(first) + " or later";
        }
        if (first.equals(last)) {
            return MonthNames.day(first);
        }
        var whole = wholeMonths(first, last);
        return whole != null ? whole : days(first, last);
    }

    /** The day that something starts, in the coarsest unit that starts with it. */
    private static String start(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return String.valueOf(day.getYear());
        }
        return day.getDayOfMonth() == 1 ? MonthNames.month(YearMonth.from(day)) : MonthNames.day(day);
    }

    private static @Nullable String wholeMonths(LocalDate first, LocalDate last) {
        if (first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
            return null;
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + (last.getYear() == first.getYear() + 1 ? " or " : " to ") + last.getYear();
        }
        var from = YearMonth.from(first);
        var to = YearMonth.from(last);
        if (from.equals(to)) {
            return MonthNames.month(from);
        }
        var joint = to.equals(from.plusMonths(1)) ? " or " : " to ";
        return (from.getYear() == to.getYear() ? MonthNames.name(from.getMonthValue()) : MonthNames.month(from))
                + joint
                + MonthNames.month(to);
    }

    private static String days(LocalDate first, LocalDate last) {
        var joint = last.equals(first.plusDays(1)) ? " or " : " to ";
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + joint + MonthNames.day(last);
        }
        if (first.getYear() == last.getYear()) {
            return first.getDayOfMonth() + " " + MonthNames.name(first.getMonthValue()) + joint + MonthNames.day(last);
        }
        return MonthNames.day(first) + joint + MonthNames.day(last);
    }
}
