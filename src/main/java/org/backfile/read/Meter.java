package org.backfile.read;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.backfile.read.raw.CountedStream;

/** Tells how much of a file lies behind, never more than there is. */
final class Meter {

    private final LongConsumer taken;
    private long left;

    /** @param bytes of the file */
    Meter(long bytes, LongConsumer taken) {
        this.left = bytes;
        this.taken = taken;
    }

    void add(long bytes) {
        long more = Math.min(bytes, left);
        if (more > 0) {
            left -= more;
            taken.accept(more);
        }
    }

    /** All of it. */
    void end() {
        add(left);
    }

    /** The same stream, metered. */
    InputStream of(InputStream file) {
        return new CountedStream(file) {
            @Override
            protected void count(long bytes) {
                add(bytes);
            }
        };
    }
}
