package org.backfile.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Makes what was written outlast a power cut. Disks keep order only where they are made to wait. */
public final class Durable {

    /** More than so many files are not asked for one by one: the whole disk is, in one call. */
    private static final int FEW = 512;

    /** Those that wait for the same journal of a disk wait together: 60 files took 120 ms one after another, 20 at once. */
    private static final int AT_ONCE = 16;

    private Durable() {}

    /** Writes a file beside its place, waits for the disk, then puts it there in one step: whoever looks sees the old text or the new. */
    public static void write(Path file, String text) throws IOException {
        // What a link leads to is replaced, not the link.
        var place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var fresh = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            force(fresh);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(Objects.requireNonNull(place.getParent()));
    }

    /** Waits for some new files and folders below one root. */
    static void flush(Collection<Path> files, Collection<Path> folders, Path root, Disk disk) throws IOException {
        if (files.size() + folders.size() > FEW && disk.flush(root)) {
            return;
        }
        List<Callable<Void>> calls = new ArrayList<>();
        files.forEach(file -> calls.add(() -> {
            force(file);
            return null;
        }));
        folders.forEach(folder -> calls.add(() -> {
            forceFolder(folder);
            return null;
        }));
        all(calls);
    }

    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A folder is its list of names. Windows opens none and keeps that list in order by itself. */
    static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Said above: the system does without, or its disk does.
        }
    }

    private static void all(List<Callable<Void>> calls) throws IOException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new java.io.InterruptedIOException("stopped while waiting for the disk"));
        } finally {
            threads.shutdownNow();
        }
    }
}
