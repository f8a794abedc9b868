package org.backfile.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The door that Jazzer knocks at: a class with these two methods. Not for several threads. */
public final class Fuzz {

    private static @Nullable Trial trial;

    private Fuzz() {}

    /**
     * Sets up what is fuzzed.
     *
     * @param args the name of a {@link Target}
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        trial = Target.valueOf(args[0]).trial();
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        Objects.requireNonNull(trial).run(bytes);
    }

    /**
     * Writes the inputs to begin with.
     *
     * @param args the name of a target and a folder
     */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        int number = 0;
        for (var seed : Target.valueOf(args[0]).seeds()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }
}
