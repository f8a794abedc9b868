package org.backfile.cli;

import java.io.PrintWriter;
import org.backfile.Progress;
import org.backfile.corpus.Problem;
import org.jspecify.annotations.Nullable;

/** Where the program speaks: results on one stream, trouble and progress on the other; colour and movement only on a terminal. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private boolean quiet;
    private @Nullable ProgressBar bar;

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

    /** A line of what the user asked for. */
    void print(String line) {
        wipe();
        out.println(line);
    }

    /** A line that is only for information. */
    void inform(String line) {
        if (!quiet) {
            print(line);
        }
    }

    void error(String message) {
        wipe();
        err.println(red("error: ") + message);
    }

    void problem(Problem problem) {
        wipe();
        boolean lost = problem.severity() == Problem.Severity.LOST;
        err.println((lost ? red("lost: ") : yellow("warning: ")) + problem.message());
    }

    Progress progress() {
        if (!terminal || quiet) {
            return Progress.NONE;
        }
        bar = new ProgressBar(err);
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
        return style(1, text);
    }

    String faint(String text) {
        return style(2, text);
    }

    String red(String text) {
        return style(31, text);
    }

    String yellow(String text) {
        return style(33, text);
    }

    private String style(int code, String text) {
        return terminal ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
