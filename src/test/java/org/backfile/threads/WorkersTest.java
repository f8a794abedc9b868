package org.backfile.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void doesEveryPartOnce(int threads) {
        var done = new AtomicIntegerArray(100);

        new Workers(threads).run(100, done::incrementAndGet);

        for (int part = 0; part < 100; part++) {
            assertThat(done.get(part)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void givesWhatBothJobsGave(int threads) {
        var both = new Workers(threads).both(() -> "ferry", () -> 11);

        assertThat(both.first()).isEqualTo("ferry");
        assertThat(both.second()).isEqualTo(11);
    }

    @Test
    void throwsWhatAPartThrewWhenTheOthersHaveEnded() {
        var begun = new CountDownLatch(1);
        var failed = new CountDownLatch(1);
        var ended = new AtomicInteger();

        assertThatThrownBy(() -> new Workers(2).run(2, part -> {
                    if (part == 0) {
                        await(begun);
                        failed.countDown();
                        throw new IllegalArgumentException("the first part");
                    }
                    begun.countDown();
                    await(failed);
                    ended.incrementAndGet();
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first part");
        assertThat(ended).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
