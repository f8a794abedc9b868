package org.backfile.render.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Span;
import org.backfile.corpus.TimeWords;
import org.junit.jupiter.api.Test;

class OccasionTest {

    @Test
    void takesADayThatTheTextGivesWheneverTheArticleAppeared() {
        assertThat(day(2030, 7, 9, 0, null)).isEqualTo("2030-07-09");
        assertThat(day(2030, 7, 0, 0, null)).isEqualTo("2030-07-01/2030-07-31");
    }

    @Test
    void takesTheYearOfTheArticleForADayWithoutOne() {
        assertThat(day(0, 7, 9, 0, "2031-07-11")).isEqualTo("2031-07-09");
        assertThat(day(0, 12, 28, 0, "2031-01-03")).isEqualTo("2030-12-28");
    }

    @Test
    void takesTheLastWeekdayBeforeTheArticle() {
        assertThat(day(0, 0, 0, 2, "2024-07-11")).isEqualTo("2024-07-09");
        assertThat(day(0, 0, 0, 4, "2024-07-11")).isEqualTo("2024-07-11");
    }

    @Test
    void givesAllDaysThatItMayHaveBeenWhereTheArticleIsUncertain() {
        assertThat(day(0, 0, 0, 6, "2024-07-10/2024-07-14")).isEqualTo("2024-07-06/2024-07-13");
        assertThat(day(0, 0, 0, 3, "2024-07-10/2024-07-14")).isEqualTo("2024-07-10");
    }

    @Test
    void saysNothingWhereTheArticleIsTooUncertain() {
        assertThat(day(0, 0, 0, 2, "2022-02-01/2024-06-05")).isEqualTo("none");
        assertThat(day(0, 7, 9, 0, "../2024-06-05")).isEqualTo("none");
        assertThat(day(0, 7, 9, 0, null)).isEqualTo("none");
    }

    @Test
    void takesNoDayThatIsInNoCalendar() {
        assertThat(day(2031, 6, 31, 0, null)).isEqualTo("none");
    }

    private static String day(
            int year, int month, int day, int weekday, @org.jspecify.annotations.Nullable String published) {
        var span = new Span(0, 1);
        var found = Occasion.of(
                new TimeWords(span, span, year, month, day, weekday),
                published == null ? null : DateInterval.parse(published, ""));
        return found == null ? "none" : found.edtf();
    }
}
