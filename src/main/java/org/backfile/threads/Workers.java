package org.backfile.threads;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Does the parts of a job on several threads, in no order.
 *
 * @param threads how many at once
 */
public record Workers(int threads) {

    /** What two jobs gave. */
    public record Both<A, B>(A first, B second) {}

    /** Does two jobs that know nothing of each other, at the same time where there are threads, and ends when both have. */
    public <A, B> Both<A, B> both(Supplier<A> first, Supplier<B> second) {
        var beside = new FutureTask<>(second::get);
        var here = new FutureTask<>(first::get);
        new AtOnce(threads).run(here, beside);
        return new Both<>(InOrder.result(here), InOrder.result(beside));
    }

    /** Does the parts 0 to {@code count - 1} and waits for the last, also where one fails. */
    public void run(int count, IntConsumer part) {
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) {
                part.accept(i);
            }
            return;
        }
        var pool = Executors.newFixedThreadPool(threads, work -> Daemon.of("workers", work));
        var next = new AtomicInteger();
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            running.add(pool.submit(() -> {
                for (int each = next.getAndIncrement(); each < count; each = next.getAndIncrement()) {
                    part.accept(each);
                }
            }));
        }
        pool.shutdown();
        try {
            running.forEach(InOrder::result);
        } catch (RuntimeException | Error e) {
            // What the others work with is closed as soon as this ends.
            next.set(count);
            running.forEach(Workers::end);
            throw e;
        }
    }

    private static void end(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            // The first failure is told; this one mostly follows from it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
