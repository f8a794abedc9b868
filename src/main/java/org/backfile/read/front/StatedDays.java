package org.backfile.read.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Problem;

/** Finds date fields that no calendar holds, while their line is at hand. What a date means is for a later room. */
public final class StatedDays {

    private static final Set<String> NAMES = Set.of(
            "date",
            "published",
            "publishdate",
            "pubdate",
            "date_published",
            "datepublished",
            "published_at",
            "updated",
            "modified",
            "lastmod");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern NO_DIGIT = Pattern.compile("\\D*");

    private StatedDays() {}

    /**
     * The problems with the dates of some fields.
     *
     * @param file its path; the line is that of the field
     */
    public static List<Problem> problems(String file, List<DeclaredField> fields) {
        return fields.stream()
                .filter(field -> NAMES.contains(field.name())
                        && !field.value().isEmpty()
                        && !Unpublished.isYesOrNo(field.value())
                        && !canBe(field.value()))
                .map(field -> Problem.warning(
                        "bad-date",
                        file + ":" + field.line(),
                        "The " + field.name() + " \"" + field.value()
                                + "\" is no day of the calendar, so it is not used.",
                        "Write it like 2024-07-31."))
                .toList();
    }

    private static boolean canBe(String value) {
        var iso = ISO.matcher(value);
        if (!iso.matches()) {
            return !NO_DIGIT.matcher(value).matches();
        }
        try {
            LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
