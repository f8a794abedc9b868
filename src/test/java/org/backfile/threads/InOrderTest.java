package org.backfile.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsResultsOnInTheOrderOfTheParts(int threads) {
        var results = new ArrayList<Integer>();

        new InOrder(threads)
                .<Integer, Integer>run(
                        parts -> IntStream.range(0, 1_000).forEach(parts::accept), part -> 1, n -> n * n, results::add);

        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).map(n -> n * n).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void needsNoThreadsForNothingOrOnePart(int count) {
        var workers = new ArrayList<String>();

        new InOrder(4)
                .<Integer, String>run(
                        parts -> IntStream.range(0, count).forEach(parts::accept),
                        part -> 1,
                        part -> Thread.currentThread().getName(),
                        workers::add);

        assertThat(workers)
                .hasSize(count)
                .allMatch(name -> name.equals(Thread.currentThread().getName()));
    }

    @Test
    void keepsTheMakerWaitingWhileTooMuchIsInFlight() {
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        long heavy = 16L << 20;

        new InOrder(4)
                .<Integer, Integer>run(
                        parts -> IntStream.range(0, 50).forEach(part -> {
                            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                            parts.accept(part);
                        }),
                        part -> heavy,
                        part -> part,
                        part -> inFlight.decrementAndGet());

        assertThat(most).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void letsOnePartBeHeavierThanAllThatMayBeInFlight() {
        var results = new ArrayList<Integer>();

        new InOrder(2)
                .<Integer, Integer>run(
                        parts -> List.of(1, 2, 3).forEach(parts), part -> 1L << 40, part -> part, results::add);

        assertThat(results).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void passesOnWhatAWorkerThrows(int threads) {
        assertThatThrownBy(() -> new InOrder(threads)
                        .<Integer, Integer>run(
                                parts -> List.of(1, 0, 2).forEach(parts), part -> 1, part -> 1 / part, result -> {}))
                .isInstanceOf(ArithmeticException.class);
    }
}
