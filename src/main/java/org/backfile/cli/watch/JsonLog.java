package org.backfile.cli.watch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.backfile.Progress;
import org.backfile.corpus.Problem;

/**
 * What a run has to say, one JSON object a line: {@code event} is step, progress, problem, note, error or summary, {@code seconds} counts from
 * the start of the program's work.
 */
public final class JsonLog implements Progress {

    private static final double NANOS = 1e9;
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final PrintWriter out;
    private final LongSupplier clock;
    private final long begun;
    private String name = "";
    private long total;
    private long done;
    private long lastTold;
    private Remaining remaining;

    /**
     * @param clock nanoseconds
     */
    public JsonLog(PrintWriter out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
        this.begun = clock.getAsLong();
        this.lastTold = begun;
        this.remaining = new Remaining(0, begun);
    }

    @Override
    public synchronized void step(String step, long parts, Unit unit) {
        name = step;
        total = parts;
        done = 0;
        lastTold = clock.getAsLong();
        remaining = new Remaining(parts, lastTold);
        var fields = Fields.of("name", step);
        if (parts > 0) {
            fields.put("total", parts);
            fields.put("unit", unit.name().toLowerCase(Locale.ROOT));
        }
        event("step", fields);
    }

    @Override
    public synchronized void advance(long amount) {
        done += amount;
        long now = clock.getAsLong();
        if (now - lastTold < PAUSE_NANOS) {
            return;
        }
        lastTold = now;
        var fields = Fields.of("name", name, "done", done);
        if (total > 0) {
            fields.put("total", total);
        }
        OptionalLong left = remaining.seconds(done, now);
        left.ifPresent(seconds -> fields.put("remaining_seconds", seconds));
        event("progress", fields);
    }

    public void problem(Problem problem) {
        event(
                "problem",
                Fields.of(
                        "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                        "code", problem.code(),
                        "where", problem.where(),
                        "seen", problem.seen(),
                        "advice", problem.advice()));
    }

    /** Prints one line at once, so that whoever follows the log has it. */
    public synchronized void event(String event, Map<String, ?> fields) {
        var all = Fields.of("event", event, "seconds", (clock.getAsLong() - begun) / NANOS);
        all.putAll(fields);
        out.print(Json.line(all) + "\n");
        out.flush();
    }
}
