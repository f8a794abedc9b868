package org.backfile.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backfile.cli.start.FileNames;
import org.backfile.cli.watch.StandardOutput;
import org.backfile.settings.SetupException;
import org.backfile.site.DiskFull;
import org.backfile.site.FolderInUse;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: finds the command, runs it, turns what happened into an exit code. */
public final class Main {

    /** Each command with what makes it, in the order of the help page. */
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    /** How systems say it in English. */
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|quota exceeded");

    private Main() {}

    public static void main(String[] args) {
        boolean terminal = Ansi.AUTO.enabled();
        var out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var console = new Console(writer(out), writer(new FileOutputStream(FileDescriptor.err)), terminal);
        int exit = started(console, args);
        System.exit(out.failure().map(failure -> unsaid(console, failure)).orElse(exit));
    }

    private static int started(Console console, String... args) {
        try {
            var elsewhere = FileNames.handOver(List.of(args));
            if (elsewhere.isPresent()) {
                return elsewhere.getAsInt();
            }
        } catch (IOException e) {
            // No second program can be started; this one reads all names but those that are not ASCII.
        }
        if (FileNames.areUnsure()) {
            console.warn("Names of files are read as " + System.getProperty("sun.jnu.encoding")
                    + " here, so articles whose names hold other letters would get other addresses than elsewhere."
                    + " Run the command under a locale that knows UTF-8: LC_ALL=C.UTF-8.");
        }
        return run(console, args);
    }

    /** Who asked for something and got part of it must know. */
    private static int unsaid(Console console, IOException failure) {
        console.error("Not all that was asked for could be printed (" + failure.getMessage()
                + "). Make room where it goes, then run the command again.");
        console.flush();
        return Exit.MACHINE;
    }

    /**
     * Runs one command.
     *
     * @return its exit code, see {@link Exit}
     */
    static int run(Console console, String... args) {
        try {
            return commandLine(console, args).execute(args);
        } catch (OutOfMemoryError e) {
            console.error("The memory is not enough. Give the program more: BACKFILE_JAVA_OPTS=-Xmx4g backfile build");
            return Exit.MACHINE;
        } finally {
            console.flush();
        }
    }

    private static Map<String, Function<Console, Object>> commands() {
        var commands = new LinkedHashMap<String, Function<Console, Object>>();
        commands.put("init", InitCommand::new);
        commands.put("inspect", InspectCommand::new);
        commands.put("build", BuildCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("publish", PublishCommand::new);
        return commands;
    }

    /** Only the command that is asked for is looked at by reflection: the others would cost more than a small build's rendering. */
    private static CommandLine commandLine(Console console, String... args) {
        var line = new CommandLine(new BackfileCommand(console));
        var asked = Arrays.stream(args).filter(COMMANDS::containsKey).findFirst();
        COMMANDS.forEach((name, command) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                line.addSubcommand(name, command.apply(console));
            }
        });
        if (asked.isEmpty()) {
            line.addSubcommand("generate-completion", new CompletionCommand(console));
        }
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setExecutionExceptionHandler((error, command, result) -> explain(console, error));
        return line;
    }

    /** Tells what went wrong and gives the exit code for it. */
    static int explain(Console console, Exception error) {
        if (error instanceof SetupException setup) {
            setup.messages().forEach(console::error);
            return Exit.USAGE;
        }
        if (error instanceof IOException || error instanceof UncheckedIOException) {
            console.error(refusal(
                    error instanceof UncheckedIOException unchecked
                            ? Objects.requireNonNull(unchecked.getCause())
                            : error));
            return Exit.MACHINE;
        }
        console.fault("This is a fault of Backfile itself. Please report it with these lines:", error);
        return Exit.MACHINE;
    }

    private static String refusal(Throwable cause) {
        if (cause instanceof FolderInUse) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof DiskFull
                || FULL.matcher(String.valueOf(cause.getMessage())).find()) {
            var where =
                    cause instanceof DiskFull ? cause.getMessage() : "The disk is full: " + cause.getMessage() + ".";
            return where + " Make room, then run the command again; the old site is as it was.";
        }
        return "The machine refused: " + cause
                + ". Check free space and permissions, then run the command again; the old site is as it was.";
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
