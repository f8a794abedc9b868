package org.backfile.cli.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that names of files are read as UTF-8, wherever the program runs. On Linux, Java takes the encoding of names from the locale, and
 * nothing but the locale at its start can tell it another. Under C or POSIX, which is what containers and cron jobs have, every byte beyond
 * ASCII becomes one and the same sign: articles would get other addresses than at home, and two whose names differ in such letters alone would be one.
 */
public final class FileNames {

    /** The first is there wherever the C library is not very old. */
    private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8");

    private static final String LOCALE = "LC_ALL";

    private FileNames() {}

    /**
     * Has the work done by a second program under a locale that knows UTF-8, if this one runs under another.
     *
     * @param arguments of this program
     * @return the exit code of the other program; empty if this one shall do the work
     */
    public static OptionalInt handOver(List<String> arguments) throws IOException {
        var next = isPlain(arguments) ? next() : Optional.<String>empty();
        var again = next.isEmpty() ? Optional.<SecondProgram>empty() : SecondProgram.again();
        return again.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(again.get().run(Map.of(LOCALE, next.orElseThrow())));
    }

    /** Whether names are read as something else all the same. */
    public static boolean areUnsure() {
        return next(File.separatorChar, System.getProperty("sun.jnu.encoding", "UTF-8"), null)
                .isPresent();
    }

    private static Optional<String> next() {
        return next(File.separatorChar, System.getProperty("sun.jnu.encoding", "UTF-8"), System.getenv(LOCALE));
    }

    /**
     * The locale to try.
     *
     * @param separator of paths: Windows hands names over as UTF-16, whatever the locale
     * @param encoding in which Java reads names
     * @param locale that was asked for; absent where none was
     * @return empty where none is needed, or the last one is not known on this machine either
     */
    static Optional<String> next(char separator, String encoding, @Nullable String locale) {
        boolean isRead = separator != '/' || encoding.equalsIgnoreCase("UTF-8");
        return isRead
                ? Optional.empty()
                : LOCALES.stream()
                        .skip(LOCALES.indexOf(String.valueOf(locale)) + 1L)
                        .findFirst();
    }

    /** Whether what the second program is told has come through to the first: what is beyond ASCII has not. */
    private static boolean isPlain(List<String> arguments) {
        var ascii = StandardCharsets.US_ASCII.newEncoder();
        return ascii.canEncode(System.getProperty("java.class.path") + String.join("", arguments));
    }
}
