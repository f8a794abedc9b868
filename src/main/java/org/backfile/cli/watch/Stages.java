package org.backfile.cli.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.backfile.Progress;

/** Notes when each step of a run began, and hands on what it is told. */
public final class Stages implements Progress {

    private static final double NANOS = 1e9;

    /** A step and how long it took. */
    public record Stage(String name, double seconds) {}

    private final Progress next;
    private final LongSupplier clock;
    private final long begun;
    private final List<Stage> stages = new ArrayList<>();
    private String current = "";
    private long currentBegun;

    /**
     * @param clock nanoseconds
     */
    public Stages(Progress next, LongSupplier clock) {
        this.next = next;
        this.clock = clock;
        this.begun = clock.getAsLong();
        this.currentBegun = begun;
    }

    @Override
    public void step(String name, long total, Unit unit) {
        endStage();
        current = name;
        next.step(name, total, unit);
    }

    @Override
    public void advance(long amount) {
        next.advance(amount);
    }

    /** Seconds since the run began. */
    public double seconds() {
        return (clock.getAsLong() - begun) / NANOS;
    }

    /** The steps so far, the last one until now. */
    public List<Stage> soFar() {
        endStage();
        return List.copyOf(stages);
    }

    private void endStage() {
        long now = clock.getAsLong();
        if (!current.isEmpty()) {
            stages.add(new Stage(current, (now - currentBegun) / NANOS));
        }
        current = "";
        currentBegun = now;
    }
}
