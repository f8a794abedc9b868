package org.backfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Tells files that were not touched from those that may have been, without opening them: by what the file system notes on each, its time of
 * change above all, which no program can set. A file that was changed just now has no stamp, as it may be changed again within one tick
 * of the clock; git calls such an entry racy (git: Documentation/technical/racy-git.txt). Where the system notes no time of change, on Windows,
 * no file has a stamp. Safe to share between threads.
 */
public final class Stamps {

    private final long settledBefore;

    private Stamps(long settledBefore) {
        this.settledBefore = settledBefore;
    }

    /**
     * Stamps for a run that begins now, by the clock of the file system.
     *
     * @param folder in which a file is written to read that clock
     * @param settled how long ago a file must have been changed, at least one tick of the clock
     */
    public static Stamps from(Path folder, Duration settled) throws IOException {
        var clock = folder.resolve("clock");
        Files.write(clock, new byte[1]);
        return new Stamps(Files.getLastModifiedTime(clock).to(TimeUnit.NANOSECONDS) - settled.toNanos());
    }

    /** Equal only if the file lies there untouched; absent where that cannot be known. */
    public @Nullable Digest of(Path file) {
        try {
            var noted = Files.readAttributes(file, "unix:dev,ino,size,lastModifiedTime,ctime");
            long changed = nanos(noted, "ctime");
            return changed >= settledBefore
                    ? null
                    : new Digest.Sum()
                            .add("stamp")
                            .add(file.toAbsolutePath().toString())
                            .add(number(noted, "dev"))
                            .add(number(noted, "ino"))
                            .add(number(noted, "size"))
                            .add(nanos(noted, "lastModifiedTime"))
                            .add(changed)
                            .end();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    private static long nanos(Map<String, Object> noted, String name) {
        return noted.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : Long.MAX_VALUE;
    }

    private static long number(Map<String, Object> noted, String name) {
        return noted.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
