package org.backfile.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.Backfile;
import org.backfile.cli.serve.SiteServer;
import org.backfile.cli.serve.Watched;
import org.backfile.corrections.Corrections;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Show the site on this machine; build it again and reload its pages when a file changes.")
final class ServeCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 400;

    /** Looking may take this share of the time: a corpus of 100,000 files is walked less often. */
    private static final int PAUSE_PER_LOOK = 10;

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Option(names = "--port", paramLabel = "N", description = "Port on this machine, 0 for any (default: 8080).")
    private int port = 8080;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var elsewhere = settings.handOver(config.sources(), FullSpeed.LARGE_IF_IT_STAYS);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        build(config);
        try (var server = new SiteServer(config.output(), port)) {
            console.print(console.bold("Open ") + " " + server.url() + console.faint("  (end with Ctrl-C)"));
            console.flush();
            watch(server, config);
            return Exit.DONE;
        } catch (BindException e) {
            console.error("Port " + port + " is taken. Name another one: backfile serve --port " + (port + 1));
            return Exit.MACHINE;
        }
    }

    /** Until the user ends the program. */
    private void watch(SiteServer server, SiteConfig first) throws Exception {
        var watched = watched(first);
        int built = watched.state();
        while (!Thread.currentThread().isInterrupted()) {
            int state = look(watched);
            if (state != built) {
                built = state;
                try {
                    var config = settings.read();
                    build(config);
                    server.built(config.output());
                    watched = watched(config);
                    built = watched.state();
                } catch (Exception e) {
                    // A mistake in a file that is being edited: say so and wait for the next change.
                    Main.explain(console, e);
                }
                console.flush();
            }
        }
    }

    private static int look(Watched watched) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int state = watched.state();
        long millis = (System.nanoTime() - start) / 1_000_000;
        Thread.sleep(Math.max(PAUSE_MILLIS, millis * PAUSE_PER_LOOK));
        return state;
    }

    private Watched watched(SiteConfig config) {
        var paths = new ArrayList<Path>(config.sources());
        paths.add(config.theme());
        paths.add(settings.path());
        paths.add(config.base().resolve(Corrections.NAME));
        return new Watched(List.copyOf(paths), config.output());
    }

    private void build(SiteConfig config) throws IOException, SetupException {
        var threads = Runtime.getRuntime().availableProcessors();
        var report = new Backfile(config, console.progress(), threads).build();
        report.problems().forEach(console::problem);
        console.inform(console.bold("Built") + " " + report.articles() + " articles, "
                + report.manifest().written() + " files written");
        console.flush();
    }
}
