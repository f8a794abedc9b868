package org.backfile.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program, run in a process of its own as its users run it. Only for integration tests: it needs the jar. */
public final class Program {

    /** How a run ended, and everything that it printed. */
    public record Run(int exit, String output) {}

    private Program() {}

    /** Runs {@code backfile ARGS} in a folder. */
    public static Run run(Path folder, String... args) {
        return run(folder, Path.of(System.getProperty("java.home")), List.of(), args);
    }

    /** Runs it on another JDK or with options of the virtual machine. */
    public static Run run(Path folder, Path javaHome, List<String> options, String... args) {
        var command = new ArrayList<String>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar().toString());
        command.addAll(List.of(args));
        return start(folder, command);
    }

    /** Runs any command in a folder. */
    public static Run start(Path folder, List<String> command) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar() {
        var jar = System.getProperty("backfile.jar");
        if (jar == null) {
            throw new IllegalStateException("This is an integration test: run it with `mvn verify -Dit.test=NAME`.");
        }
        return Path.of(jar).toAbsolutePath();
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
