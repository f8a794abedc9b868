package org.backfile.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

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
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                add(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int count = in.read(buffer, from, length);
                add(count);
                return count;
            }

            @Override
            public long skip(long bytes) throws IOException {
                long skipped = in.skip(bytes);
                add(skipped);
                return skipped;
            }
        };
    }
}
