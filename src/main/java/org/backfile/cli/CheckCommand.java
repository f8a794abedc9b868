package org.backfile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backfile.check.SiteCheck;
import org.backfile.cli.watch.Fields;
import org.backfile.search.find.IndexCheck;
import org.backfile.settings.SetupException;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Check a built site: links, anchors, checksums, loads from elsewhere, data against pages, search index.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    /** Acts as soon as it is read. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private LogOption log;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A built site (default: output in the settings, else site).")
    private @Nullable Path folder;

    CheckCommand(Console console) {
        this.console = console;
        this.log = new LogOption(console);
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var site = folder == null ? config.output() : folder;
        SiteFolder.settle(site);
        var check = new SiteCheck(site, config.render().url());
        if (!check.hasSite()) {
            throw new SetupException(site + ": there is no built site here. Build one first: backfile build");
        }
        var report = check.run();
        var problems = new ArrayList<>(report.problems());
        problems.addAll(new IndexCheck(site).run());
        problems.forEach(console::problem);
        console.inform(String.format(
                Locale.ROOT,
                "%s %,d files, %,d pages, %,d links, %,d articles: %s",
                console.bold("Checked"),
                report.files(),
                report.pages(),
                report.links(),
                report.articles(),
                problems.isEmpty() ? "all sound" : problems.size() + " faults"));
        int exit = problems.isEmpty() ? Exit.DONE : Exit.LOST;
        console.summary(
                "check",
                Fields.of(
                        "exit", exit,
                        "files", report.files(),
                        "pages", report.pages(),
                        "links", report.links(),
                        "articles", report.articles(),
                        "faults", problems.size()));
        return exit;
    }
}
