package org.backfile.read.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of every piece of a stream that is read or skipped. */
public abstract class CountedStream extends FilterInputStream {

    protected CountedStream(InputStream in) {
        super(in);
    }

    /** So many bytes more lie behind, never fewer than one. */
    protected abstract void count(long bytes) throws IOException;

    @Override
    public final int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public final int read(byte[] buffer, int from, int length) throws IOException {
        return (int) counted(in.read(buffer, from, length));
    }

    @Override
    public final long skip(long bytes) throws IOException {
        return counted(in.skip(bytes));
    }

    /** What is read again would be counted again. */
    @Override
    public final boolean markSupported() {
        return false;
    }

    private long counted(long bytes) throws IOException {
        if (bytes > 0) {
            count(bytes);
        }
        return bytes;
    }
}
