package org.backfile.render.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.corpus.Bearing;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Span;
import org.backfile.corpus.TimeWords;
import org.jspecify.annotations.Nullable;
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

    @Test
    void looksBackWhereTheWordsDo() {
        assertThat(month(12, Bearing.BEFORE, "2030-10-20")).isEqualTo("2029-12-01/2029-12-31");
        assertThat(month(12, Bearing.BEFORE, "2030-12-20")).isEqualTo("2030-12-01/2030-12-31");
        assertThat(month(12, Bearing.LAST, "2030-12-20")).isEqualTo("2029-12-01/2029-12-31");
        assertThat(month(3, Bearing.BEFORE, "2030-10-20")).isEqualTo("2030-03-01/2030-03-31");
    }

    @Test
    void looksAheadWhereTheWordsDo() {
        assertThat(month(12, Bearing.AFTER, "2030-10-20")).isEqualTo("2030-12-01/2030-12-31");
        assertThat(month(10, Bearing.AFTER, "2030-10-20")).isEqualTo("2030-10-01/2030-10-31");
        assertThat(month(3, Bearing.AFTER, "2030-10-20")).isEqualTo("2031-03-01/2031-03-31");
    }

    @Test
    void takesTheYearThatTheWordsPointTo() {
        assertThat(month(12, Bearing.LAST_YEAR, "2030-10-20")).isEqualTo("2029-12-01/2029-12-31");
        assertThat(month(3, Bearing.THIS_YEAR, "2030-10-20")).isEqualTo("2030-03-01/2030-03-31");
        assertThat(month(12, Bearing.NEXT_YEAR, "2030-10-20")).isEqualTo("2031-12-01/2031-12-31");
    }

    @Test
    void leavesOutAMonthThatComesAgainSoonWhereNoWordTells() {
        assertThat(month(12, Bearing.UNTOLD, "2030-10-20")).isEqualTo("none");
        assertThat(month(11, Bearing.EITHER, "2030-10-20")).isEqualTo("none");
        assertThat(month(3, Bearing.UNTOLD, "2030-10-20")).isEqualTo("2030-03-01/2030-03-31");
    }

    @Test
    void takesTheNextWeekdayWhereTheWordsLookAheadAndNoneWhereTheyGoWithBoth() {
        assertThat(weekday(5, Bearing.AFTER)).isEqualTo("2024-07-12");
        assertThat(weekday(5, Bearing.BEFORE)).isEqualTo("2024-07-05");
        assertThat(weekday(4, Bearing.LAST)).isEqualTo("2024-07-04");
        assertThat(weekday(5, Bearing.EITHER)).isEqualTo("none");
    }

    private static String weekday(int weekday, Bearing bearing) {
        return day(0, 0, 0, weekday, bearing, "2024-07-11");
    }

    private static String month(int month, Bearing bearing, String published) {
        return day(0, month, 0, 0, bearing, published);
    }

    private static String day(int year, int month, int day, int weekday, @Nullable String published) {
        return day(year, month, day, weekday, Bearing.UNTOLD, published);
    }

    private static String day(int year, int month, int day, int weekday, Bearing bearing, @Nullable String published) {
        var span = new Span(0, 1);
        var found = Occasion.of(
                new TimeWords(span, span, year, month, day, weekday, bearing),
                published == null ? null : DateInterval.parse(published, ""));
        return found == null ? "none" : found.edtf();
    }
}
