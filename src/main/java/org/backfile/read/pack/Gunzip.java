package org.backfile.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.backfile.read.raw.CountedStream;
import org.backfile.read.raw.Limits;

/** Unpacks gzip, several members one after another included, as WARC files have them. */
public final class Gunzip {

    private static final int BUFFER_BYTES = 1 << 16;

    private Gunzip() {}

    /**
     * What a gzip stream holds.
     *
     * @param in whose {@code available} is above 0 as long as there is more; not closed with the result
     * @throws java.util.zip.ZipException if it is no gzip
     */
    public static InputStream of(InputStream in, Limits limits) throws IOException {
        var counted = new Counted(in);
        return new Unpacked(new GZIPInputStream(counted, BUFFER_BYTES), limits, () -> counted.count);
    }

    private static final class Counted extends CountedStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        protected void count(long bytes) {
            count += bytes;
        }
    }
}
