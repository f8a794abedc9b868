package org.backfile.search.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final long[] SOME = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE};

    private final SmallNumbers numbers = new SmallNumbers();

    @Test
    void givesEveryNumberBack() {
        for (int round = 0; round < 200; round++) {
            for (long number : SOME) {
                numbers.add(number);
            }
        }

        var cursor = numbers.read();

        for (int round = 0; round < 200; round++) {
            for (long number : SOME) {
                assertThat(cursor.nextLong()).isEqualTo(number);
            }
        }
        assertThat(cursor.isMore()).isFalse();
    }

    @Test
    void passesOverNumbersOfAnyWidth() {
        for (long number : SOME) {
            numbers.add(number);
        }
        var cursor = numbers.read();

        cursor.skip(4);

        assertThat(cursor.at()).isEqualTo(5);
        assertThat(cursor.next()).isEqualTo(16_383);
    }
}
