package org.backfile.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            July 11, 2024 by No Comments          | 2024-07-11
            Published Thursday, July 11th, 2024   | 2024-07-11
            Updated Jul. 11 2024, 10:42 a.m.      | 2024-07-11
            11 July 2024                          | 2024-07-11
            on the 11th of July, 2024             | 2024-07-11
            Donnerstag, den 11. Juli 2024         | 2024-07-11
            11. Jänner 2024                       | 2024-01-11
            le 1er août 2024                      | 2024-08-01
            11 de julio de 2024                   | 2024-07-11
            11 luglio 2024                        | 2024-07-11
            11 de março de 2024                   | 2024-03-11
            11 maart 2024                         | 2024-03-11
            2024-07-11T23:30:00+02:00             | 2024-07-11
            2024/07/11                            | 2024-07-11
            2024.07.11                            | 2024-07-11
            20240711                              | 2024-07-11
            11.07.2024, 10:42 Uhr                 | 2024-07-11
            03.04.2024                            | 2024-04-03
            03.04.24                              | 2024-04-03
            31/12/2024                            | 2024-12-31
            12/31/2024                            | 2024-12-31
            04/05/2024                            | 2024-04-05 or 2024-05-04
            2024年7月11日                          | 2024-07-11
            11. července 2024                     | 2024-07-11
            11 июля 2024 г.                       | 2024-07-11
            11 липня 2024 року                    | 2024-07-11
            11 Temmuz 2024                        | 2024-07-11
            11 Ιουλίου 2024                       | 2024-07-11
            11 يوليو 2024                         | 2024-07-11
            11 lipca 2024                         | 2024-07-11
            11 iulie 2024                         | 2024-07-11
            in May 2022                           | 2022-05
            im März 2022                          | 2022-03
            said on May 28 that                   | 05-28
            on Tuesday, May 28                    | 05-28
            July 9-11, 2024                       | 2024-07-09
            from 9 to 11 July 2024                | 2024-07-11
            July 3 and July 5, 2024               | 07-03, 2024-07-05
            """)
    void readsWhatIsWritten(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COVID-19 May change that",
                "may 5 people enter",
                "They march 40 miles",
                "call 555-12-2024 now",
                "version 3.11.2024.7",
                "March 4,000 people",
                "at May 10:30",
                "room 99/99/2024",
                "February 30, 2024",
                "what he did 3 years ago 2024",
                "the mayor of 2024",
                "$11 July",
                "1/2",
                "http://example.org/",
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(WrittenDates.in(text)).isEmpty();
    }

    @Test
    void takesTheWeekdayBesideADate() {
        assertThat(WrittenDates.in("Thursday, July 11").get(0).weekday()).isEqualTo(4);
        assertThat(WrittenDates.in("what to do July 4, 2024").get(0).weekday()).isNull();
    }

    @Test
    void aDateHoldsItsDigits() {
        var text = "Filed 11 July 2024, corrected on 2024-08-02, see also 3.9.2024.";

        for (var date : WrittenDates.in(text)) {
            var words = date.span().of(text);
            assertThat(words).contains(String.valueOf(date.day())).contains(String.valueOf(date.year()));
        }
    }

    @Test
    void noTextThrows() {
        var random = new Random(7);
        var pieces = new String[] {
            "11",
            "2024",
            "July",
            "Mai",
            ".",
            ",",
            "-",
            "/",
            " ",
            "de",
            "st",
            "T",
            ":",
            "年",
            "月",
            "日",
            "º",
            "31",
            "0",
            "\u00A0",
            "99999999"
        };
        for (int round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(12), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            assertThatCode(() -> WrittenDates.in(text).forEach(WrittenDate::days))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static String shown(String text) {
        return WrittenDates.in(text).stream().map(WrittenDatesTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(WrittenDate date) {
        if (date.swappable()) {
            return date.earliest() + " or " + date.latest();
        }
        if (date.day() == null) {
            return "%d-%02d".formatted(date.year(), date.month());
        }
        return date.year() == null ? "%02d-%02d".formatted(date.month(), date.day()) : String.valueOf(date.earliest());
    }
}
