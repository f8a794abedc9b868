package org.backfile.threads;

import java.util.concurrent.FutureTask;

/** Does two things at the same time and ends when both have, however they end: what they share may be closed then. */
public final class AtOnce {

    private final int threads;

    /** With one thread the things are done one after the other. */
    public AtOnce(int threads) {
        this.threads = threads;
    }

    /** Does both, the first on the calling thread; throws what one of them throws. */
    public void run(Runnable here, Runnable beside) {
        var task = new FutureTask<>(beside, true);
        if (threads == 1) {
            task.run();
        } else {
            Daemon.of("beside", task).start();
        }
        try {
            here.run();
        } finally {
            InOrder.result(task);
        }
    }
}
