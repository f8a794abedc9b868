package org.backfile.threads;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on parts with several threads and hands the results on in the order of the parts, on the calling thread. Whoever makes the parts is
 * kept waiting while too much is in flight, counted in parts and by their weight, so memory does not grow with the number or the size of
 * what is worked on.
 */
public final class InOrder {

    /** Parts begun ahead of the one that is handed on; enough that one slow file does not leave the other threads idle. */
    private static final int AHEAD_PER_THREAD = 16;

    /** 32 MiB: hundreds of usual pages, or one of the largest that is read. An extraction weighs some five times what it was made from. */
    private static final long WEIGHT_AHEAD = 32L << 20;

    private final int threads;

    /** @param threads how many; with one, everything is done on the calling thread */
    public InOrder(int threads) {
        this.threads = threads;
    }

    /**
     * Works until all parts are made and their results handed on.
     *
     * @param parts makes the parts on the calling thread, handing on one after another
     * @param weight of a part, and about of its result
     * @param work on one part, by any thread
     * @param take takes the results, on the calling thread
     */
    public <A, B> void run(
            Consumer<Consumer<A>> parts, ToLongFunction<A> weight, Function<A, B> work, Consumer<B> take) {
        if (threads == 1) {
            parts.accept(part -> take.accept(work.apply(part)));
            return;
        }
        try (var window = new Window<>(weight, work, take)) {
            parts.accept(window::add);
            window.drain();
        }
    }

    /** The parts in flight. The first one waits for a second before threads are started for it. */
    private final class Window<A, B> implements AutoCloseable {

        private record Flight<B>(Future<B> result, long weight) {}

        private final ToLongFunction<A> weight;
        private final Function<A, B> work;
        private final Consumer<B> take;
        private final ArrayDeque<Flight<B>> ahead = new ArrayDeque<>();
        private long weightAhead;
        private @Nullable A lone;
        private @Nullable ExecutorService pool;

        Window(ToLongFunction<A> weight, Function<A, B> work, Consumer<B> take) {
            this.weight = weight;
            this.work = work;
            this.take = take;
        }

        void add(A part) {
            if (pool != null) {
                submit(pool, part);
            } else if (lone == null) {
                lone = part;
            } else {
                pool = Executors.newFixedThreadPool(threads, work -> Daemon.of("in order", work));
                submit(pool, lone);
                submit(pool, part);
                lone = null;
            }
        }

        void drain() {
            if (lone != null) {
                take.accept(work.apply(lone));
            }
            while (!ahead.isEmpty()) {
                takeFirst();
            }
        }

        private void submit(ExecutorService workers, A part) {
            long more = weight.applyAsLong(part);
            while (!ahead.isEmpty()
                    && (ahead.size() == threads * AHEAD_PER_THREAD || weightAhead + more > WEIGHT_AHEAD)) {
                takeFirst();
            }
            weightAhead += more;
            ahead.add(new Flight<>(workers.submit(() -> work.apply(part)), more));
        }

        private void takeFirst() {
            var first = ahead.remove();
            take.accept(result(first.result()));
            weightAhead -= first.weight();
        }

        @Override
        public void close() {
            if (pool != null) {
                pool.shutdownNow();
            }
        }
    }

    /** Waits for a result; throws what its making threw. */
    public static <B> B result(Future<B> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
