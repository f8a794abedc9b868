package org.backfile.relate.work;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        var results = new @Nullable Object[2];
        run(2, part -> results[part] = part == 0 ? first.get() : second.get());
        @SuppressWarnings("unchecked") // The first job put it there.
        var one = (A) Objects.requireNonNull(results[0]);
        @SuppressWarnings("unchecked") // The second job put it there.
        var other = (B) Objects.requireNonNull(results[1]);
        return new Both<>(one, other);
    }

    /** Does the parts 0 to {@code count - 1} and waits for the last, also where one fails. */
    public void run(int count, IntConsumer part) {
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) {
                part.accept(i);
            }
            return;
        }
        var pool = Executors.newFixedThreadPool(threads, Workers::thread);
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
            running.forEach(Workers::join);
        } catch (RuntimeException | Error e) {
            // What the others work with is closed as soon as this ends.
            next.set(count);
            running.forEach(Workers::end);
            throw e;
        }
    }

    /** Waits for one; throws what it threw. */
    private static void join(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing articles", e);
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

    /** Dies with the program, so that a build cut short by an error ends. */
    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "relate");
        thread.setDaemon(true);
        return thread;
    }
}
