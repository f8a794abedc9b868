package org.backfile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.backfile.corpus.Digest;
import org.backfile.read.ReadOptions;
import org.backfile.read.raw.WholeFile;
import org.backfile.settings.SiteConfig;
import org.backfile.store.Cache;
import org.backfile.store.RecordCodec;
import org.backfile.store.Stamps;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from files, by their bytes and their paths; of a file that was not touched, without opening it. Safe to share between
 * threads.
 */
final class KnownFiles {

    private final Cache cache;
    private final Stamps stamps;
    private final Digest options;

    KnownFiles(Cache cache, Stamps stamps, SiteConfig config) {
        this.cache = cache;
        this.stamps = stamps;
        this.options = options(config);
    }

    /** All settings that reading and extracting depend on. */
    private static Digest options(SiteConfig config) {
        var sum = new Digest.Sum().add(RecordCodec.of(ReadOptions.class).encode(config.read()));
        config.extract().outlets().words().forEach(sum::add);
        return sum.end();
    }

    /** The beginning of a key. */
    Digest.Sum key(String kind) {
        return new Digest.Sum().add(kind).add(options);
    }

    /** Works something out from the bytes of a file, and keeps it under a key if it is to be known again. */
    interface Work<T> {
        T of(byte[] bytes, Digest key);
    }

    /**
     * What is known of a file, or is worked out now.
     *
     * @param kind what it is that is known
     * @param recall what a key leads to, if it still holds
     * @return absent if the file cannot be read
     */
    <T> @Nullable T of(String kind, WholeFile file, Function<Digest, @Nullable T> recall, Work<T> work) {
        var stamp = stamps.of(file.file());
        var untouched = stamp == null
                ? null
                : key(kind + ", untouched").add(file.path()).add(stamp).end();
        var known = untouched == null ? null : recall.apply(untouched);
        if (known != null) {
            return known;
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.file());
        } catch (IOException e) {
            return null;
        }
        var key = key(kind).add(file.path()).add(bytes).end();
        known = recall.apply(key);
        if (known == null) {
            known = work.of(bytes, key);
        }
        if (stamp != null && untouched != null && stamp.equals(stamps.of(file.file()))) {
            cache.alias(untouched, key);
        }
        return known;
    }
}
