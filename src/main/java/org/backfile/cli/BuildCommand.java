package org.backfile.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backfile.Backfile;
import org.backfile.BuildReport;
import org.backfile.SetupException;
import org.backfile.SiteConfig;
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
        var start = clean ? SiteFolder.Start.CLEAN : SiteFolder.Start.UPDATE;
        var report = new Backfile(config, console.progress(), threads).build(start);
        print(config, report);
        boolean failed = report.lostSomething() || (strict && !report.problems().isEmpty());
        return failed ? Exit.LOST : Exit.DONE;
    }

    private void print(SiteConfig config, BuildReport report) {
        report.problems().forEach(console::problem);
        var manifest = report.manifest();
        console.inform(String.format(
                Locale.ROOT,
                "%s %,d articles, %,d dated, %,d outlets",
                console.bold("Built"),
                report.articles(),
                report.dated(),
                report.outlets()));
        console.inform(String.format(
                Locale.ROOT,
                "%s %,d files new, %,d changed, %,d as they were, %,d removed",
                console.bold("Wrote"),
                manifest.added(),
                manifest.changed(),
                manifest.unchanged(),
                manifest.removed()));
        console.inform(console.bold("Open ") + " " + config.output().resolve("index.html"));
    }
}
