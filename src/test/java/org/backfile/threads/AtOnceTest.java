package org.backfile.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    @Test
    void doesBothAtTheSameTime() {
        var met = new CountDownLatch(2);
        Runnable meets = () -> {
            met.countDown();
            awaitUninterrupted(met);
        };

        new AtOnce(2).run(meets, meets);

        assertThat(met.getCount()).isZero();
    }

    @Test
    void doesOneAfterTheOtherWithOneThread() {
        var done = new ArrayList<String>();
        var caller = Thread.currentThread();

        new AtOnce(1).run(() -> done.add("here"), () -> done.add(Thread.currentThread() == caller ? "beside" : "away"));

        assertThat(done).containsExactly("beside", "here");
    }

    @Test
    void throwsWhatTheOtherThreadThrew() {
        assertThatThrownBy(() -> new AtOnce(2).run(() -> {}, () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
    }

    @Test
    void endsOnlyWhenTheOtherHasEnded() {
        var failed = new CountDownLatch(1);
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> new AtOnce(2)
                        .run(
                                () -> {
                                    failed.countDown();
                                    throw new IllegalStateException("no such template");
                                },
                                () -> {
                                    awaitUninterrupted(failed);
                                    ended.set(true);
                                }))
                .hasMessage("no such template");

        assertThat(ended).isTrue();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
