package org.backfile.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backfile.cli.watch.Fields;
import org.backfile.publish.PublishException;
import org.backfile.publish.PublishOptions;
import org.backfile.publish.PublishReport;
import org.backfile.publish.Publisher;
import org.backfile.render.RenderOptions;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "publish", description = "Take the built site to a folder or to a branch of a git repository.")
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    /** Acts as soon as it is read. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private LogOption log;

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            description = "A folder, a git address, or the name of a remote (default: publish.target in the settings).")
    private @Nullable String target;

    @Option(names = "--branch", paramLabel = "NAME", description = "Branch to publish to (default: gh-pages).")
    private @Nullable String branch;

    @Option(names = "--dry-run", description = "Say what would happen and write nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace a branch that Backfile did not make.")
    private boolean force;

    PublishCommand(Console console) {
        this.console = console;
        this.log = new LogOption(console);
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var set = config.publish();
        var options = new PublishOptions(
                target == null ? set.target() : target, branch == null ? set.branch() : branch, set.domain());
        SiteFolder.settle(config.output());
        remind(config.render());
        try {
            // As everywhere: a path of the settings counts from their folder, a path of the command from here.
            var base = target == null ? config.base() : Path.of("");
            var publisher = new Publisher(base, options, System.getenv("BACKFILE_GIT_TOKEN"));
            print(publisher.publish(config.output(), dryRun, force));
            return Exit.DONE;
        } catch (PublishException e) {
            console.error(String.valueOf(e.getMessage()));
            return e.reason() == PublishException.Cause.TARGET ? Exit.USAGE : Exit.MACHINE;
        }
    }

    /** Publishing is the moment at which rights matter. */
    private void remind(RenderOptions site) {
        if (site.noindex()) {
            console.note(
                    console.yellow("Mind: "),
                    "site.noindex is on, so this archive asks not to be found. Publish only what you may publish."
                            + (site.rights().isEmpty() ? "" : " Its rights statement: " + site.rights()));
        }
    }

    private void print(PublishReport report) {
        console.summary(
                "publish",
                Fields.of(
                        "exit", Exit.DONE,
                        "target", report.target(),
                        "version", report.version(),
                        "files", report.files(),
                        "bytes", report.bytes(),
                        "changed", report.changed(),
                        "dry_run", dryRun));
        var size = String.format(Locale.ROOT, "%,d files, %,d kB", report.files(), (report.bytes() + 999) / 1000);
        var verb = !report.changed() ? "Nothing to do" : dryRun ? "Would publish" : "Published";
        var rest = report.changed()
                ? size + ", to " + report.target()
                : report.target() + " holds this site already (" + size + ")";
        console.inform(console.bold(verb) + " " + rest + console.faint("  " + report.version()));
    }
}
