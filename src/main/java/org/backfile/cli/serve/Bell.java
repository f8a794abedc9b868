package org.backfile.cli.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes who waits when the system tells of a change in some folders, so that looks may be far between and an edit is still seen at once. What
 * changed only a look can tell; and some systems tell late (macOS) or never (disks of a network), so nobody may rely on being woken. For one thread.
 */
public final class Bell implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Set<Path> folders = new HashSet<>();
    private final @Nullable WatchService service;

    public Bell() {
        service = service();
    }

    /** Rings for these folders too, each for what lies in it and not deeper. */
    public void hang(Collection<Path> more) {
        if (service != null) {
            for (var folder : more) {
                if (folders.add(folder)) {
                    hang(service, folder);
                }
            }
        }
    }

    /** Waits until something changed, or for so long. */
    public void await(long millis) throws InterruptedException {
        if (service == null) {
            Thread.sleep(millis);
            return;
        }
        try {
            for (var key = service.poll(millis, TimeUnit.MILLISECONDS); key != null; key = service.poll()) {
                key.pollEvents();
                if (!key.reset() && key.watchable() instanceof Path folder) {
                    folders.remove(folder); // it is gone, and may come again
                }
            }
        } catch (ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }

    private static @Nullable WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null; // the system has no more of them to give
        }
    }

    private static void hang(WatchService service, Path folder) {
        try {
            folder.register(service, CHANGES);
        } catch (IOException e) {
            // Gone already, or one too many for the system: looks find what changes in it.
        }
    }
}
