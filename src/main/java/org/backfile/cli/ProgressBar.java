package org.backfile.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.backfile.Progress;

/** One line of a terminal that fills up. Draws at most ten times a second and leaves no trace. */
final class ProgressBar implements Progress {

    private static final int CELLS = 30;
    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter err;
    private String name = "";
    private int total;
    private int done;
    private long lastDrawn;

    ProgressBar(PrintWriter err) {
        this.err = err;
        this.lastDrawn = System.nanoTime();
    }

    @Override
    public void step(String step, int parts) {
        name = step;
        total = parts;
        done = 0;
        draw();
    }

    @Override
    public void advance() {
        done++;
        if (System.nanoTime() - lastDrawn >= PAUSE_NANOS) {
            draw();
        }
    }

    /** Wipes the line. */
    void end() {
        err.print("\r\u001b[K");
        err.flush();
    }

    private void draw() {
        lastDrawn = System.nanoTime();
        int full = total == 0 ? 0 : (int) ((long) CELLS * done / total);
        var bar = "\u2501".repeat(full) + "\u2500".repeat(CELLS - full);
        var counts = total == 0 ? "" : String.format(Locale.ROOT, "%,d of %,d", done, total);
        err.print("\r\u001b[K" + String.format(Locale.ROOT, "%-10s", name) + bar + " " + counts);
        err.flush();
    }
}
