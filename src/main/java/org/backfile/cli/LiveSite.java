package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backfile.Backfile;
import org.backfile.Proofs;
import org.backfile.cli.serve.Bell;
import org.backfile.cli.serve.SiteServer;
import org.backfile.cli.serve.Watched;
import org.backfile.corrections.Corrections;
import org.backfile.corrections.NameEdits;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.threads.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * A served site that follows its sources. An edited article is shown at once, as a {@linkplain Proofs proof}; behind it the site is built anew, and
 * once more if something was edited meanwhile. One thread looks, another builds.
 */
final class LiveSite implements AutoCloseable {

    /** Milliseconds: too short to notice, long enough for an editor to write its file. */
    private static final long SHORTEST_PAUSE = 50;

    /** Milliseconds between looks where the system does not tell of changes. */
    private static final long PAUSE = 300;

    /** Looking unasked may take this share of the time: a corpus of 100,000 files is walked less often. */
    private static final int PAUSE_PER_LOOK = 10;

    /** What reads the settings each time anew. */
    interface Settings {
        SiteConfig read() throws IOException, SetupException;
    }

    private final Console console;
    private final Settings settings;
    private final Path settingsFile;
    private final ExecutorService builder = Executors.newSingleThreadExecutor();
    private final Bell bell = new Bell();
    private Watched watched;
    private Watched.Seen seen;
    private boolean isDue;
    private @Nullable Future<?> building;
    private volatile Proofs proofs;

    /**
     * Builds the site.
     *
     * @param file of the settings, to be watched too
     * @throws SetupException if the settings, a source or a template cannot be used
     */
    LiveSite(Console console, Settings settings, Path file) throws IOException, SetupException {
        this.console = console;
        this.settings = settings;
        this.settingsFile = file;
        var config = settings.read();
        // Before the build, here and ever after: what is edited while it runs must be seen to have changed.
        this.watched = watched(config);
        this.seen = watched.look();
        bell.hang(seen.folders());
        this.proofs = build(config);
    }

    /** Until the user ends the program. */
    void follow(SiteServer server) throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            long start = System.nanoTime();
            look(server);
            long millis = (System.nanoTime() - start) / 1_000_000;
            Thread.sleep(SHORTEST_PAUSE);
            bell.await(isDue && !isBuilding() ? 0 : Math.max(PAUSE, millis * PAUSE_PER_LOOK));
        }
    }

    /**
     * Begins the build that the look before found due, if none is at work; then shows what was edited since.
     *
     * @throws Error that ended a build: out of memory, there is nothing to wait for
     */
    void look(SiteServer server) throws IOException {
        if (building != null && building.isDone()) {
            InOrder.result(building);
            building = null;
        }
        if (isDue && !isBuilding()) {
            isDue = false;
            rebuild(server);
        }
        var now = watched.look();
        if (!now.equals(seen)) {
            show(server, now.editedSince(seen));
            seen = now;
            isDue = true;
            bell.hang(now.folders());
        }
    }

    /** Whether a build is at work. */
    boolean isBuilding() {
        return building != null && !building.isDone();
    }

    @Override
    public void close() throws IOException {
        builder.shutdownNow();
        bell.close();
    }

    private void show(SiteServer server, List<Path> edited) {
        try {
            server.show(proofs.of(edited));
        } catch (IOException | SetupException | RuntimeException e) {
            // The build meets the same, and says it.
        }
    }

    private void rebuild(SiteServer server) {
        try {
            var config = settings.read();
            // Other sources look different from those seen, so a settings file that names others leads to one more
            // build, which has little to do.
            watched = watched(config);
            var shown = server.shown();
            building = builder.submit(() -> {
                try {
                    proofs = build(config);
                    server.built(config.output(), shown);
                } catch (Exception e) {
                    explain(e);
                }
            });
        } catch (IOException | SetupException e) {
            explain(e);
        }
    }

    /** A mistake in a file that is being edited: says so, and the next change is waited for. */
    private void explain(Exception error) {
        Main.explain(console, error);
        console.flush();
    }

    private Watched watched(SiteConfig config) {
        var paths = new ArrayList<>(config.sources());
        paths.add(config.theme());
        paths.add(settingsFile);
        paths.add(config.base().resolve(Corrections.NAME));
        paths.add(config.base().resolve(NameEdits.NAME));
        if (config.about() != null) {
            paths.add(config.about());
        }
        return new Watched(paths, config.output());
    }

    private Proofs build(SiteConfig config) throws IOException, SetupException {
        var backfile =
                new Backfile(config, console.progress(), Runtime.getRuntime().availableProcessors());
        var report = backfile.build();
        report.problems().forEach(console::problem);
        console.inform(console.bold("Built") + " " + report.articles() + " articles, "
                + report.manifest().written() + " files written");
        console.flush();
        return backfile.proofs();
    }
}
