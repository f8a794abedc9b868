package org.backfile.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void saysNothingBeforeItCanKnow() {
        var remaining = new Remaining(1000, 0);

        assertThat(remaining.seconds(100, 2 * SECOND)).as("too soon").isEmpty();
        assertThat(new Remaining(1000, 0).seconds(25, 10 * SECOND))
                .as("too little")
                .isEmpty();
        assertThat(new Remaining(30, 0).seconds(5, 10 * SECOND)).as("too few").isEmpty();
        assertThat(new Remaining(0, 0).seconds(500, 10 * SECOND))
                .as("no end known")
                .isEmpty();
        assertThat(new Remaining(1000, 0).seconds(995, 100 * SECOND))
                .as("hardly worth it")
                .isEmpty();
    }

    @Test
    void reckonsWithThePaceOfTheSecondHalf() {
        var remaining = new Remaining(1000, 0);

        // Slow for ten seconds, then ten times as fast.
        for (int second = 1; second <= 10; second++) {
            remaining.seconds(2L * second, second * SECOND);
        }
        for (int second = 11; second <= 20; second++) {
            remaining.seconds(20 + 20 * (second - 10), second * SECOND);
        }

        assertThat(remaining.seconds(220, 20 * SECOND)).hasValue(39);
    }

    @Test
    void staysSoundOverManyLooks() {
        var remaining = new Remaining(100_000, 0);
        for (int look = 1; look < 5000; look++) {
            remaining.seconds(10L * look, look * SECOND / 10);
        }

        assertThat(remaining.seconds(50_000, 500 * SECOND)).hasValue(500);
    }

    @Test
    void saysNothingWhereNothingMoves() {
        var remaining = new Remaining(100, 0);
        remaining.seconds(50, 5 * SECOND);

        assertThat(remaining.seconds(50, 60 * SECOND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 5 s",
        "41, 45 s",
        "58, 1 min",
        "61, 1 min 10 s",
        "200, 3 min 20 s",
        "595, 10 min",
        "1470, 25 min",
        "3550, 1 h 00 min",
        "11400, 3 h 10 min"
    })
    void isNoFinerThanItIsKnown(long seconds, String words) {
        assertThat(Remaining.words(seconds)).isEqualTo(words);
    }
}
