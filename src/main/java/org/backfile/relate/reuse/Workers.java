package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Does the parts of a job on several threads, in no order.
 *
 * @param threads how many at once
 */
record Workers(int threads) {

    /** Does the parts 0 to {@code count - 1} and waits for the last. */
    void run(int count, IntConsumer part) {
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) {
                part.accept(i);
            }
            return;
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var next = new AtomicInteger();
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    for (int each = next.getAndIncrement(); each < count; each = next.getAndIncrement()) {
                        part.accept(each);
                    }
                }));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing articles", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
