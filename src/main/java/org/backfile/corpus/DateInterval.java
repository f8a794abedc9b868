package org.backfile.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as narrowly as the evidence allows and no narrower.
 *
 * @param earliest first possible day; absent where the beginning is open
 * @param latest last possible day; absent where the end is open
 * @param why the reasoning in sentences a reader can check
 */
public record DateInterval(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, String why) {

    public DateInterval {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("interval runs backwards: " + earliest + ".." + latest);
        }
    }

    public static DateInterval day(LocalDate day, String why) {
        return new DateInterval(day, day, why);
    }

    /**
     * Reads EDTF as far as it fits in two days: {@code 2024-07-11}, {@code 2024-07}, {@code 2024}, two of these parted by {@code /}, one of
     * them {@code ..} where that end is open.
     *
     * @throws IllegalArgumentException if the text is anything else, a day that is in no calendar, or runs backwards
     */
    public static DateInterval parse(String edtf, String why) {
        int slash = edtf.indexOf('/');
        var first = slash < 0 ? edtf : edtf.substring(0, slash);
        var last = slash < 0 ? edtf : edtf.substring(slash + 1);
        if (first.equals("..") && last.equals("..")) {
            throw new IllegalArgumentException("open at both ends: " + edtf);
        }
        return new DateInterval(
                first.equals("..") && slash >= 0 ? null : first(first),
                last.equals("..") && slash >= 0 ? null : last(last),
                why);
    }

    private static LocalDate first(String date) {
        try {
            return switch (date.length()) {
                case 4 -> Year.parse(date).atDay(1);
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + date, e);
        }
    }

    private static LocalDate last(String date) {
        var first = first(date);
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /** The interval in EDTF level 1 (Library of Congress, 2019): {@code 2024-07-11}, {@code 2024-05-28/2024-06-30}, {@code ../2024-06-05}. */
    public String edtf() {
        if (isDay()) {
            return String.valueOf(earliest);
        }
        return (earliest == null ? ".." : earliest.toString()) + "/" + (latest == null ? ".." : latest.toString());
    }
}
