package org.backfile.read.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that seems to end where it breaks, so that whoever fills a buffer gets what stands before the break. A bomb is no break: what it
 * unpacked to is worth nothing.
 */
public final class Salvage extends FilterInputStream {

    private @Nullable IOException failure;

    public Salvage(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            return -1;
        }
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            if (e instanceof Refusal refusal && refusal.isBomb()) {
                throw e;
            }
            failure = e;
            return -1;
        }
    }

    /** Throws what broke the stream, if anything did. */
    public void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
