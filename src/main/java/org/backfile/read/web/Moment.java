package org.backfile.read.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as programs that save pages write them. */
final class Moment {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String TIME = "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})";
    private static final String ZONE = "(?:\\s*(?:GMT|UTC|Z))?\\s*(?<zone>[+-]\\d{4})?";

    /** {@code Wed Mar 06 2024 12:00:00 GMT+0100}. */
    private static final Pattern SCRIPT =
            Pattern.compile("(?<month>[A-Z][a-z]{2}) (?<day>\\d{1,2}) (?<year>\\d{4}) " + TIME + ZONE);

    /** {@code Wed, 6 Mar 2024 11:00:00 -0000}, as mail and HTTP have it. */
    private static final Pattern MAIL =
            Pattern.compile("(?<day>\\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) " + TIME + ZONE);

    /** {@code 11:00:00 Mar 06, 2024}, Greenwich time. */
    private static final Pattern ARCHIVE =
            Pattern.compile(TIME + " (?<month>[A-Z][a-z]{2}) (?<day>\\d{1,2}), (?<year>\\d{4})(?<zone>(?!))?");

    private Moment() {}

    /** The first moment in some words, in UTC as {@code 2024-03-06T11:00:00Z}. */
    static Optional<String> in(String words) {
        for (var pattern : new Pattern[] {SCRIPT, MAIL, ARCHIVE}) {
            var match = pattern.matcher(words);
            int month = match.find() ? MONTHS.indexOf(match.group("month")) : -1;
            if (month >= 0 && month % 3 == 0) {
                return moment(match, month / 3 + 1);
            }
        }
        return Optional.empty();
    }

    /** The moment that fourteen digits are: {@code 20240306110000}. */
    static String ofDigits(String digits) {
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8) + "T"
                + digits.substring(8, 10) + ":" + digits.substring(10, 12) + ":" + digits.substring(12, 14) + "Z";
    }

    private static Optional<String> moment(Matcher match, int month) {
        try {
            var zone = match.group("zone");
            var time = LocalDateTime.of(
                    number(match, "year"),
                    month,
                    number(match, "day"),
                    number(match, "hour"),
                    number(match, "minute"),
                    number(match, "second"));
            return Optional.of(time.toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
