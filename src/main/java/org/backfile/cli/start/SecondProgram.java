package org.backfile.cli.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** This program with its arguments, on the same Java with the same standard streams, in a process of its own. */
public final class SecondProgram {

    private final List<String> command;

    private SecondProgram(List<String> command) {
        this.command = command;
    }

    /**
     * As this one was started, to the letter. Nothing of it may need a path: where the folder we stand in has a name that this program cannot read,
     * most of Java's own classes do not load.
     *
     * @return empty where the system does not tell how
     */
    static Optional<SecondProgram> again() {
        var how = ProcessHandle.current().info();
        if (how.command().isEmpty() || how.arguments().isEmpty()) {
            return Optional.empty();
        }
        var command = new ArrayList<String>();
        command.add(how.command().get());
        command.addAll(List.of(how.arguments().get()));
        return Optional.of(new SecondProgram(command));
    }

    /**
     * @param main the class that holds the method {@code main}
     * @param options more of them for java; the user's own come later and win
     * @param kept which of the options of this program the other gets
     * @param arguments of this program
     */
    public SecondProgram(String main, List<String> options, Predicate<String> kept, List<String> arguments) {
        this(new ArrayList<>());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(kept)
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
    }

    /**
     * Runs it to its end. Who stops this program stops the other, and waits until it has let go of the site.
     *
     * @param environment what it gets besides that of this program
     * @return its exit code
     */
    public int run(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        var other = builder.start();
        var stop = new Thread(() -> {
            other.destroy();
            other.onExit().join();
        });
        Runtime.getRuntime().addShutdownHook(stop);
        return other.onExit().join().exitValue();
    }
}
