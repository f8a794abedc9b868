package org.backfile.cli.watch;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How long a step still takes, by the pace of the second half of the time it has taken: a program that has just started is slower than itself.
 * Says nothing before it can know, or when it is hardly worth saying.
 */
final class Remaining {

    private static final double NANOS = 1e9;
    private static final double SOUND_AFTER_SECONDS = 3;
    private static final double SOUND_AFTER_SHARE = 0.03;
    private static final int SOUND_AFTER_PARTS = 20;
    private static final int WORTH_SAYING_SECONDS = 2;
    private static final int MARKS = 64;

    private final long total;
    private final long begun;

    /** Moments, and how much was done then; every other one is dropped when they are full. */
    private final long[] moments = new long[MARKS];

    private final long[] amounts = new long[MARKS];
    private int marks;

    /**
     * @param total parts of the step; 0 where nobody knows
     * @param begun the moment the step began, in nanoseconds of any clock
     */
    Remaining(long total, long begun) {
        this.total = total;
        this.begun = begun;
        mark(begun, 0);
    }

    /** Seconds that are left, if that can be said. */
    OptionalLong seconds(long done, long now) {
        double elapsed = (now - begun) / NANOS;
        int half = before(now - (now - begun) / 2);
        double pace = (done - amounts[half]) / ((now - moments[half]) / NANOS);
        mark(now, done);
        boolean sound = elapsed >= SOUND_AFTER_SECONDS
                && done >= SOUND_AFTER_PARTS
                && done >= SOUND_AFTER_SHARE * total
                && pace > 0;
        if (total == 0 || !sound) {
            return OptionalLong.empty();
        }
        long left = (long) Math.ceil(Math.max(0, total - done) / pace);
        return left < WORTH_SAYING_SECONDS ? OptionalLong.empty() : OptionalLong.of(left);
    }

    /** {@code 40 s}, {@code 3 min 20 s}, {@code 25 min}, {@code 3 h 10 min}: no finer than it is known. */
    static String words(long seconds) {
        if (seconds < 60) {
            return up(seconds, 5) == 60 ? "1 min" : up(seconds, 5) + " s";
        }
        if (seconds < 600) {
            long rounded = up(seconds, 10);
            return rounded / 60 + " min" + (rounded % 60 == 0 ? "" : " " + rounded % 60 + " s");
        }
        long minutes = up(seconds, 60) / 60;
        return minutes < 60
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }

    private static long up(long seconds, int step) {
        return (seconds + step - 1) / step * step;
    }

    /** The last mark that is not after a moment. */
    private int before(long moment) {
        int found = 0;
        for (int i = 0; i < marks && moments[i] <= moment; i++) {
            found = i;
        }
        return found;
    }

    private void mark(long now, long done) {
        if (marks == MARKS) {
            for (int i = 0; 2 * i < MARKS; i++) {
                moments[i] = moments[2 * i];
                amounts[i] = amounts[2 * i];
            }
            marks = MARKS / 2;
        }
        moments[marks] = now;
        amounts[marks] = done;
        marks++;
    }
}
