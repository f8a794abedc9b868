package org.backfile.read.page;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Calls a library whose regular expressions call themselves for every repetition, and so run out of stack over a line of some thousand
 * hyphens. What overflows the stack of a worker is done again on a large one, so that no setting of the machine decides what is read.
 */
final class DeepStack {

    /** 512 MiB are reserved and, as far as they are not used, cost nothing: enough for a line of a million hyphens. */
    private static final long LARGE = 512L << 20;

    private DeepStack() {}

    /** What the call gives; empty if it overflows the large stack, too. */
    static <T> Optional<T> call(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (StackOverflowError e) {
            return onLargeStack(call);
        }
    }

    private static <T> Optional<T> onLargeStack(Supplier<T> call) {
        var task = new FutureTask<>(call::get);
        var thread = new Thread(null, task, "deep", LARGE);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
