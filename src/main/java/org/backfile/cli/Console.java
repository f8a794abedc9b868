package org.backfile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.Progress;
import org.backfile.cli.watch.JsonLog;
import org.backfile.cli.watch.ProgressBar;
import org.backfile.corpus.ControlCharacters;
import org.backfile.corpus.Problem;
import org.jspecify.annotations.Nullable;

/** Where the program speaks: results on one stream, trouble and progress on the other; colour and movement only on a terminal. */
final class Console {

    private static final String STYLE = "\u001b[";
    private static final String PLAIN = STYLE + "0m";
    private static final int BOLD = 1;
    private static final int FAINT = 2;
    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final List<Integer> STYLES = List.of(BOLD, FAINT, RED, YELLOW);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private boolean quiet;
    private @Nullable ProgressBar bar;
    private @Nullable JsonLog log;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean isTerminal() {
        return terminal;
    }

    void quiet(boolean wanted) {
        quiet = wanted;
    }

    /** From now on everything but what the user asked for is said as lines of JSON. */
    void logJson() {
        log = new JsonLog(err, System::nanoTime);
    }

    boolean logsJson() {
        return log != null;
    }

    /** A line of what the user asked for, or more. Words of articles are in it as they are: they cannot steer the terminal. */
    void print(String line) {
        wipe();
        out.println(harmless(line));
    }

    /** A line that is only for information. */
    void inform(String line) {
        if (!quiet && log == null) {
            print(line);
        }
    }

    /** Something to mind that is no problem of the archive; the head is for people. */
    void note(String head, String text) {
        if (log != null) {
            log.event("note", Map.of("message", text));
        } else {
            inform(head + text);
        }
    }

    /** What a command did, for programs; for people it says so by {@link #inform}. */
    void summary(String command, Map<String, ?> fields) {
        if (log != null) {
            var all = new LinkedHashMap<String, Object>();
            all.put("command", command);
            all.putAll(fields);
            log.event("summary", all);
        }
    }

    void error(String message) {
        if (log != null) {
            log.event("error", Map.of("message", message));
            return;
        }
        wipe();
        err.println(red("error: ") + message);
    }

    /** Something to mind before anything is done. */
    void warn(String message) {
        err.println(yellow("warning: ") + message);
    }

    /** An error of the program itself. */
    void fault(String message, Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace, true));
        if (log != null) {
            log.event("error", Map.of("message", message, "trace", trace));
        } else {
            error(message);
            err.print(trace);
        }
    }

    void problem(Problem problem) {
        if (log != null) {
            log.problem(problem);
            return;
        }
        wipe();
        boolean lost = problem.severity() == Problem.Severity.LOST;
        err.println((lost ? red("lost: ") : yellow("warning: ")) + problem.message());
    }

    Progress progress() {
        if (quiet || (log == null && !terminal)) {
            return Progress.NONE;
        }
        if (log != null) {
            return log;
        }
        bar = new ProgressBar(err, System::nanoTime);
        return bar;
    }

    private void wipe() {
        if (bar != null) {
            bar.end();
            bar = null;
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    String bold(String text) {
        return style(BOLD, text);
    }

    String faint(String text) {
        return style(FAINT, text);
    }

    String red(String text) {
        return style(RED, text);
    }

    String yellow(String text) {
        return style(YELLOW, text);
    }

    private String style(int code, String text) {
        return terminal ? STYLE + code + "m" + text + PLAIN : text;
    }

    /** Without what a terminal obeys, but for line ends, tabs and the styles of this console. */
    private static String harmless(String line) {
        var harmless = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ControlCharacters.is(c) && c != '\n' && c != '\t' && !isStyle(line, i)) {
                harmless.setCharAt(i, '\uFFFD');
            }
        }
        return harmless.toString();
    }

    private static boolean isStyle(String line, int at) {
        return line.startsWith(PLAIN, at) || STYLES.stream().anyMatch(code -> line.startsWith(STYLE + code + "m", at));
    }
}
