package org.backfile.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.backfile.site.FolderInUse.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder to one build. The system holds the lock on the file {@code lock} and lets go of it when the process ends, however that ends;
 * the file {@code holder} beside it says who it is. A holder that is left without a lock was killed: on this machine the next build takes over.
 */
public final class FolderLock implements AutoCloseable {

    /** A lock that was removed while it was being taken is tried again; nobody loses so often. */
    private static final int TRIES = 100;

    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");

    private final Path lock;
    private final Path note;
    private final FileChannel channel;

    private FolderLock(Path lock, Path note, FileChannel channel) {
        this.lock = lock;
        this.note = note;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made where missing.
     *
     * @param subject what the message says is being built
     * @throws FolderInUse if another process has it
     */
    public static FolderLock of(Path folder, Path subject) throws IOException {
        var lock = folder.resolve("lock");
        var note = folder.resolve("holder");
        var told = subject.toAbsolutePath().normalize();
        for (int i = 0; i < TRIES; i++) {
            Files.createDirectories(folder);
            var taken = take(lock, note, told);
            if (taken != null) {
                return taken;
            }
        }
        throw FolderInUse.by(null, told);
    }

    private static @Nullable FolderLock take(Path lock, Path note, Path subject) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean ours = false;
        try {
            var file = key(lock);
            if (!isFree(channel, note)) {
                throw FolderInUse.by(read(note), subject);
            }
            // Who held it may have removed the file after we opened it: then we hold the lock of a file that is no
            // more.
            if (file == null || !file.equals(key(lock))) {
                return null;
            }
            var before = read(note);
            if (before != null && isElsewhere(before)) {
                throw FolderInUse.elsewhere(before, subject, note);
            }
            Files.writeString(note, ProcessHandle.current().pid() + "\n" + host() + "\n");
            ours = true;
            return new FolderLock(lock, note, channel);
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    private static boolean isFree(FileChannel channel, Path note) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A disk without locks, as some that are shared: what the note says has to do.
            var holder = read(note);
            return holder == null || isElsewhere(holder) || !isAlive(holder);
        }
    }

    private static boolean isAlive(Holder holder) {
        return ProcessHandle.of(holder.process()).map(ProcessHandle::isAlive).orElse(false);
    }

    private static boolean isElsewhere(Holder holder) {
        return !holder.host().isEmpty() && !holder.host().equals(host());
    }

    /** Empty where only the network could tell, which may keep one waiting. */
    private static String host() {
        try {
            return Files.isReadable(HOST)
                    ? Files.readString(HOST).trim()
                    : Objects.requireNonNullElse(System.getenv("COMPUTERNAME"), "");
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable Holder read(Path note) throws IOException {
        try {
            var lines = Files.readString(note).lines().toList();
            if (lines.isEmpty() || !lines.get(0).matches("\\d{1,18}")) {
                return null;
            }
            var host = lines.size() > 1 ? lines.get(1) : "";
            return new Holder(
                    Long.parseLong(lines.get(0)),
                    host,
                    Files.getLastModifiedTime(note).toInstant());
        } catch (NoSuchFileException | CharacterCodingException e) {
            return null;
        }
    }

    /** Which file this is, whatever its name; where the system has no answer, an open file cannot be removed either. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Lets go, and leaves nothing behind but what others put into the folder. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(note);
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            // Windows removes no file that is open; the empty file does no harm.
        }
        channel.close();
        var folder = lock.resolveSibling("");
        if (FileTree.isEmpty(folder)) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // The next one is there already.
            }
        }
    }
}
