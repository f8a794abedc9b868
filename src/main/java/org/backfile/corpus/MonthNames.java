package org.backfile.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days and months in English words, from an own table: the platform's differ between Java versions. */
public final class MonthNames {

    private static final List<String> NAMES = List.of(
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

    private MonthNames() {}

    /** {@code July}; months count from 1. */
    public static String name(int month) {
        return NAMES.get(month - 1);
    }

    /** {@code July 2024}. */
    public static String month(YearMonth month) {
        return name(month.getMonthValue()) + " " + month.getYear();
    }

    /** {@code 11 July 2024}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }
}
