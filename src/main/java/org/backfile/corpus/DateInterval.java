package org.backfile.corpus;

import java.time.LocalDate;
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
