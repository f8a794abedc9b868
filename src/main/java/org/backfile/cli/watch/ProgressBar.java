package org.backfile.cli.watch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.backfile.Progress;

/** One line of a terminal that fills up. Draws at most ten times a second, over itself, and leaves no trace. */
public final class ProgressBar implements Progress {

    private static final int CELLS = 24;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_MEGABYTES = 10;

    private final PrintWriter err;
    private final LongSupplier clock;
    private String name = "";
    private Unit unit = Unit.PARTS;
    private long total;
    private long done;
    private long lastDrawn;
    private Remaining remaining;
    private boolean ended;

    /**
     * @param clock nanoseconds
     */
    public ProgressBar(PrintWriter err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        this.lastDrawn = clock.getAsLong();
        this.remaining = new Remaining(0, lastDrawn);
    }

    @Override
    public synchronized void step(String step, long parts, Unit counted) {
        name = step;
        unit = counted;
        total = parts;
        done = 0;
        remaining = new Remaining(parts, clock.getAsLong());
        draw();
    }

    @Override
    public synchronized void advance(long amount) {
        done = Math.min(done + amount, total);
        if (clock.getAsLong() - lastDrawn >= PAUSE_NANOS) {
            draw();
        }
    }

    /** Wipes the line; nothing is drawn any more. */
    public synchronized void end() {
        ended = true;
        err.print("\r\u001b[K");
        err.flush();
    }

    private void draw() {
        if (ended) {
            return;
        }
        lastDrawn = clock.getAsLong();
        int full = total == 0 ? 0 : (int) (CELLS * done / total);
        var bar = "\u2501".repeat(full) + "\u2500".repeat(CELLS - full);
        var counts = total == 0 ? "" : unit == Unit.BYTES ? bytes() : counted(1, "");
        var left = remaining.seconds(done, lastDrawn);
        var rest = left.isEmpty() ? "" : ", about " + Remaining.words(left.getAsLong());
        // What the line held before is wiped behind the new text: wiped first, it would flicker.
        err.print("\r" + String.format(Locale.ROOT, "%-10s", name) + bar + counts + rest + "\u001b[K");
        err.flush();
    }

    private String bytes() {
        return total < LEAST_MEGABYTES * MEGABYTE ? counted(KILOBYTE, " kB") : counted(MEGABYTE, " MB");
    }

    private String counted(long measure, String sign) {
        return String.format(Locale.ROOT, " %,d of %,d%s", done / measure, total / measure, sign);
    }
}
