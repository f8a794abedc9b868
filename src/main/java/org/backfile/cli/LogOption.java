package org.backfile.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    /** Says what can be said; picocli would list each in capitals too. */
    static final class Reading implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Arrays.stream(Format.values())
                    .filter(format -> format.toString().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected text or json but was '" + value + "'"));
        }
    }

    private final Console console;

    LogOption(Console console) {
        this.console = console;
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            converter = Reading.class,
            description = "${COMPLETION-CANDIDATES}: json tells each step, problem and the summary as an object a line"
                    + " on the error stream (docs/building.md).")
    void format(Format format) {
        if (format == Format.JSON) {
            console.logJson();
        }
    }
}
