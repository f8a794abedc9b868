package org.backfile.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backfile.Backfile;
import org.backfile.BuildReport;
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

    @Option(names = "--strict", description = "Warnings fail the build too.")
    private boolean strict;

    @Option(names = "--threads", paramLabel = "N", description = "Threads for reading (default: all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    BuildCommand(Console console) {
        this.console = console;
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
        var elsewhere = settings.handOver(config.sources());
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        long begun = System.nanoTime();
        var start = clean ? SiteFolder.Start.CLEAN : SiteFolder.Start.UPDATE;
        var report = new Backfile(config, console.progress(), threads).build(start);
        print(config, report, Duration.ofNanos(System.nanoTime() - begun));
        boolean failed = report.lostSomething() || (strict && !report.problems().isEmpty());
        return failed ? Exit.LOST : Exit.DONE;
    }

    private void print(SiteConfig config, BuildReport report, Duration time) {
        report.problems().forEach(console::problem);
        report.notes().forEach(note -> console.inform(console.bold("Note  ") + " " + note));
        var manifest = report.manifest();
        int undated = report.articles() - report.dated();
        console.inform(console.bold("Built ") + " " + counted(report.articles(), "article")
                + (undated > 0 ? " (" + undated + " undated)" : "") + " of " + counted(report.outlets(), "known outlet")
                + String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0));
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
