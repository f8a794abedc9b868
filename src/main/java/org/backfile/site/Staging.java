package org.backfile.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder beside a site in which the next one grows: {@code .site.staging}. Whoever has it open holds its lock. */
final class Staging implements AutoCloseable {

    private final Path root;
    private final Path files;
    private final FileChannel lock;
    private final Set<Path> made = new HashSet<>();

    private Staging(Path root, FileChannel lock) {
        this.root = root;
        this.files = root.resolve("site");
        this.lock = lock;
    }

    static Staging open(Path site) throws IOException {
        var root = site.resolveSibling("." + site.getFileName() + ".staging");
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new FileSystemException(root.toString(), null, "another build has this folder open");
        }
        var staging = new Staging(root, channel);
        // What a build left that was killed.
        FileTree.delete(staging.files);
        FileTree.delete(root.resolve("old"));
        Files.createDirectory(staging.files);
        return staging;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void write(SiteFile file) throws IOException {
        var place = place(file.path());
        if (made.add(place.getParent())) {
            Files.createDirectories(place.getParent());
        }
        Files.write(place, file.bytes());
    }

    Path place(String path) {
        return files.resolve(path);
    }

    /** Puts the files in the place of a folder. */
    void replace(Path folder) throws IOException {
        var old = root.resolve("old");
        if (Files.exists(folder)) {
            Files.move(folder, old);
        }
        Files.move(files, folder);
        FileTree.delete(old);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        FileTree.delete(root);
    }
}
