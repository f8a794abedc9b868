package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.Backfile;
import org.backfile.cli.watch.Fields;
import org.backfile.inspect.page.ReportPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = "Say what a build would find, what wants a look, and which rules would mend it.")
final class InspectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    /** Acts as soon as it is read. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private LogOption log;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders (default: the sources).")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "One JSON object, for programs (docs/inspect.md).")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a report page that needs no other file.")
    private @Nullable Path page;

    InspectCommand(Console console) {
        this.console = console;
        this.log = new LogOption(console);
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var asked = paths.isEmpty() ? config.sources() : paths;
        var elsewhere = settings.handOver(asked, FullSpeed.LARGE);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        var inspection = new Backfile(config, console.progress(), threads).inspect(asked);
        if (page != null) {
            write(page, ReportPage.of(inspection));
        }
        if (json) {
            console.print(inspection.json());
        } else if (page == null && !console.logsJson()) {
            new InspectionView(console).print(inspection);
        }
        int exit = inspection.losesSomething() ? Exit.LOST : Exit.DONE;
        if (console.logsJson()) {
            inspection.problems().forEach(console::problem);
        }
        console.summary(
                "inspect",
                Fields.of(
                        "exit", exit,
                        "articles", inspection.articles(),
                        "outlets", inspection.outletCount(),
                        "problems", inspection.problems().size()));
        return exit;
    }

    private void write(Path page, String html) throws IOException {
        var folder = page.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(page, html);
        if (!json) {
            console.inform("Wrote " + page + ".");
        }
    }
}
