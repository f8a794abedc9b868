package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backfile.Backfile;
import org.backfile.BuildReport;
import org.backfile.cli.watch.BuildRecord;
import org.backfile.cli.watch.Circumstances;
import org.backfile.cli.watch.Stages;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Build the site.")
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the site (default: output in the settings, else site).")
    private @Nullable Path output;

    @Option(names = "--clean", description = "Write every file anew, also those that stay the same.")
    private boolean clean;

    @Option(
            names = "--report",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = "",
            description = "Say more of what was done, and write it as JSON to FILE (default: .backfile/report.json).")
    private @Nullable String report;

    /** Acts as soon as it is read. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private LogOption log;

    @Option(names = "--strict", description = "Warnings fail the build too.")
    private boolean strict;

    @Option(names = "--threads", paramLabel = "N", description = "Threads for reading (default: all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    BuildCommand(Console console) {
        this.console = console;
        this.log = new LogOption(console);
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        if (output != null) {
            config = config.withOutput(output);
        }
        if (threads < 1) {
            throw new SetupException("--threads " + threads + ": at least one thread is needed.");
        }
        var elsewhere = settings.handOver(config.sources(), FullSpeed.LARGE);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        var stages = new Stages(console.progress(), System::nanoTime);
        var start = clean ? SiteFolder.Start.CLEAN : SiteFolder.Start.UPDATE;
        var built = new Backfile(config, stages, threads).build(start);
        var steps = stages.soFar();
        boolean failed = built.lostSomething() || (strict && !built.problems().isEmpty());
        int exit = failed ? Exit.LOST : Exit.DONE;
        var record = new BuildRecord(built, steps, stages.seconds(), exit, config.output());
        print(config, built, record.seconds());
        if (report != null) {
            report(record, report.isEmpty() ? config.base().resolve(".backfile/report.json") : Path.of(report));
        }
        console.summary("build", record.summary());
        return exit;
    }

    private void report(BuildRecord record, Path file) throws IOException {
        var circumstances =
                Circumstances.now(new Version().getVersion()[0].replaceFirst("^backfile ", ""), settings.path());
        record.write(file, circumstances);
        record.lines(circumstances)
                .forEach(line -> console.inform(console.bold(line.substring(0, 8)) + line.substring(8)));
        console.inform(console.bold("Report  ") + " " + file);
    }

    private void print(SiteConfig config, BuildReport report, double seconds) {
        report.problems().forEach(console::problem);
        report.notes().forEach(note -> console.note(console.bold("Note  ") + " ", note));
        if (report.articles() == 0 && report.problems().isEmpty()) {
            var sources = config.sources().stream().map(Path::toString).collect(Collectors.joining(", "));
            console.note(
                    console.bold("Note  ") + " ",
                    "No article was found in " + sources
                            + ". Put some there, or name their folder under sources in site-config.yaml.");
        }
        var manifest = report.manifest();
        int undated = report.articles() - report.dated();
        console.inform(console.bold("Built ") + " " + counted(report.articles(), "article")
                + (undated > 0 ? " (" + undated + " undated)" : "") + " of " + counted(report.outlets(), "known outlet")
                + (report.worked().isPresent() ? ", " + counted(report.worked().getAsInt(), "item") + " worked on" : "")
                + String.format(Locale.ROOT, " in %.1f s", seconds));
        console.inform(console.bold("Wrote ") + " " + counted(manifest.written(), "file") + ": "
                + String.format(
                        Locale.ROOT,
                        "%,d new, %,d changed; %,d stayed the same, %,d removed",
                        manifest.added(),
                        manifest.changed(),
                        manifest.unchanged(),
                        manifest.removed()));
        if (!report.skipped().isEmpty()) {
            console.inform(console.bold("Passed") + " over "
                    + report.skipped().entrySet().stream()
                            .map(kind -> kind.getValue() + " " + kind.getKey())
                            .collect(Collectors.joining(", ")));
        }
        console.inform(console.bold("Open  ") + " " + config.output().resolve("index.html"));
    }

    private static String counted(int count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }
}
