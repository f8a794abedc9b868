package org.backfile;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a list with several threads and hands the results on in the order of the list, on the calling thread. Only a few results are
 * in flight at a time, so memory does not grow with the list.
 */
final class InOrder {

    /** Parts begun ahead of the one that is handed on; enough that one slow file does not leave the other threads idle. */
    private static final int AHEAD_PER_THREAD = 16;

    private final int threads;

    InOrder(int threads) {
        this.threads = threads;
    }

    <A, B> void run(List<A> parts, Function<A, B> work, Consumer<B> take) {
        if (threads == 1 || parts.size() < 2) {
            parts.forEach(part -> take.accept(work.apply(part)));
            return;
        }
        var pool = Executors.newFixedThreadPool(Math.min(threads, parts.size()), InOrder::worker);
        try {
            run(parts, work, take, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private <A, B> void run(List<A> parts, Function<A, B> work, Consumer<B> take, ExecutorService pool) {
        var ahead = new ArrayDeque<Future<B>>();
        for (var part : parts) {
            if (ahead.size() == threads * AHEAD_PER_THREAD) {
                take.accept(result(ahead.remove()));
            }
            ahead.add(pool.submit(() -> work.apply(part)));
        }
        while (!ahead.isEmpty()) {
            take.accept(result(ahead.remove()));
        }
    }

    private static <B> B result(Future<B> part) {
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

    /** Dies with the program, so that a build cut short by an error ends. */
    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "extract");
        thread.setDaemon(true);
        return thread;
    }
}
