package org.backfile.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --log-format}, shared by the commands that work for a while. */
final class LogOption {

    /** For whom the program speaks. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    LogOption(Console console) {
        this.console = console;
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: json tells each step, problem and the summary as an object a line"
                    + " on the error stream (docs/building.md).")
    void format(Format format) {
        if (format == Format.JSON) {
            console.logJson();
        }
    }
}
