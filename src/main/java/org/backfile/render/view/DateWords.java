package org.backfile.render.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.backfile.corpus.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates in English words, from own tables: the platform's differ between Java versions. */
public final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    /** {@code 11 July 2024}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** {@code July 2024}. */
    public static String month(YearMonth month) {
        return monthName(month.getMonthValue()) + " " + month.getYear();
    }

    /** {@code July}; months count from 1. */
    public static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    /** {@code Jul}. */
    public static String monthShort(int month) {
        return monthName(month).substring(0, 3);
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
            return day(first);
        }
        var whole = wholeMonths(first, last);
        return whole != null ? whole : days(first, last);
    }

    /** The day that something starts, in the coarsest unit that starts with it. */
    private static String start(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return String.valueOf(day.getYear());
        }
        return day.getDayOfMonth() == 1 ? month(YearMonth.from(day)) : day(day);
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
            return month(from);
        }
        var joint = to.equals(from.plusMonths(1)) ? " or " : " to ";
        return (from.getYear() == to.getYear() ? monthName(from.getMonthValue()) : month(from)) + joint + month(to);
    }

    private static String days(LocalDate first, LocalDate last) {
        var joint = last.equals(first.plusDays(1)) ? " or " : " to ";
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + joint + day(last);
        }
        if (first.getYear() == last.getYear()) {
            return first.getDayOfMonth() + " " + monthName(first.getMonthValue()) + joint + day(last);
        }
        return day(first) + joint + day(last);
    }
}
