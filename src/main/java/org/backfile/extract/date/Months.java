package org.backfile.extract.date;

import java.time.LocalDate;
import java.util.List;

/** Dates in the words of an explanation. English only, so that nothing depends on a locale. */
final class Months {

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

    private Months() {}

    /** {@code 6 June 2024}. */
    static String words(LocalDate date) {
        return date.getDayOfMonth() + " " + NAMES.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code June 2024}. */
    static String monthAndYear(LocalDate date) {
        return NAMES.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
