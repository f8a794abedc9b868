package org.backfile.read.raw;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One item of a file, cut off but not yet read: the bytes of a record, or the name of a file that is one item. Cutting is cheap and goes on
 * one after another; reading is not, and may be done by any thread, once.
 */
public interface RawItem {

    /** About how many bytes it holds or will hold when it is read; by this the items in flight are bounded. */
    long bytes();

    /** Reads it. Never throws; what goes wrong becomes a problem. */
    Reading read();

    /** The file that it is; absent for a part of one, and where more than its bytes and its path tell what reading it gives. */
    default @Nullable WholeFile whole() {
        return null;
    }

    /**
     * A record whose bytes are in memory.
     *
     * @param read makes a reading of them; never throws
     */
    static RawItem of(byte[] bytes, Function<byte[], Reading> read) {
        return new Held(bytes, read);
    }

    /** In place of an item that was met and is lost. */
    static RawItem lost(Problem problem) {
        return new Known(new Reading(List.of(), List.of(problem), Map.of()));
    }

    /** In place of something that is surely no article; {@code kind} is a word of the build's report. */
    static RawItem skipped(String kind) {
        return new Known(new Reading(List.of(), List.of(), Map.of(kind, 1)));
    }

    /** Bytes in memory. */
    final class Held implements RawItem {

        private final byte[] bytes;
        private final Function<byte[], Reading> read;

        private Held(byte[] bytes, Function<byte[], Reading> read) {
            this.bytes = bytes;
            this.read = read;
        }

        @Override
        public long bytes() {
            return bytes.length;
        }

        @Override
        public Reading read() {
            return read.apply(bytes);
        }
    }

    /** Nothing is left to read. */
    record Known(Reading read) implements RawItem {

        @Override
        public long bytes() {
            return 0;
        }
    }
}
