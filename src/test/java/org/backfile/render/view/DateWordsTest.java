package org.backfile.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backfile.corpus.DateInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-07-11, 2024-07-11, 11 July 2024",
        "2024-07-10, 2024-07-11, 10 or 11 July 2024",
        "2024-07-11, 2024-07-14, 11 to 14 July 2024",
        "2024-06-30, 2024-07-01, 30 June or 1 July 2024",
        "2024-05-28, 2024-06-30, 28 May to 30 June 2024",
        "2022-02-01, 2024-06-05, 1 February 2022 to 5 June 2024",
        "2024-07-01, 2024-07-31, July 2024",
        "2024-05-01, 2024-06-30, May or June 2024",
        "2024-05-01, 2024-07-31, May to July 2024",
        "2023-12-01, 2024-01-31, December 2023 or January 2024",
        "2024-01-01, 2024-12-31, 2024",
        "2023-01-01, 2024-12-31, 2023 or 2024",
        "2020-01-01, 2024-12-31, 2020 to 2024",
        ", 2024-06-05, before 6 June 2024",
        ", 2024-06-30, before July 2024",
        ", 2024-12-31, before 2025",
        "2024-06-06, , 6 June 2024 or later",
        "2024-06-01, , June 2024 or later",
        "2024-01-01, , 2024 or later",
    })
    void saysAnIntervalInTheFewestWordsThatAreTrue(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(DateWords.interval(new DateInterval(from, to, ""))).isEqualTo(words);
    }
}
