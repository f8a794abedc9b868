package org.backfile.extract.survey;

import java.util.regex.Pattern;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.extract.date.WrittenDates;
import org.backfile.extract.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes dates in numbers, read off its short lines.
 *
 * @param dayFirst dates that can only have the day first: {@code 13/04/2024}
 * @param monthFirst dates that can only have the month first
 * @param unsure whether the day of publication rests on a date that can be read both ways
 */
public record NumericDates(int dayFirst, int monthFirst, boolean unsure) {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)\\d\\d(?!\\d)");
    private static final int SHORT = 120;

    static NumericDates of(Page page, @Nullable Finding<DateInterval> published) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (var block : page.blocks()) {
            if (block.text().length() > SHORT) {
                continue;
            }
            var dates = DATE.matcher(block.text());
            while (dates.find()) {
                int first = Integer.parseInt(dates.group(1));
                int second = Integer.parseInt(dates.group(2));
                dayFirst += first > 12 && first <= 31 && second <= 12 ? 1 : 0;
                monthFirst += second > 12 && second <= 31 && first <= 12 ? 1 : 0;
            }
        }
        return new NumericDates(dayFirst, monthFirst, published != null && isUnsure(published));
    }

    private static boolean isUnsure(Finding<DateInterval> published) {
        var text = published.evidence().isEmpty()
                ? ""
                : published.evidence().get(0).text();
        return !published.value().isDay() && WrittenDates.in(text).stream().anyMatch(date -> date.swappable());
    }
}
