package org.backfile.read.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.backfile.read.raw.Salvage;

/**
 * Bytes read one by one, with the line each stands on. Between {@link #keep} and {@link #kept} they are collected, up to a limit: a record
 * that is longer is read past and not held.
 */
final class ByteScan {

    static final int END = -1;

    private static final int BUFFER_BYTES = 1 << 16;

    private final Salvage in;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int end;
    private int line = 1;
    private boolean keeping;
    private int keptFrom;
    private byte[] kept = new byte[1024];
    private long keptLength;

    /**
     * @param limit most bytes of a record
     */
    ByteScan(InputStream in, long limit) throws IOException {
        this.in = new Salvage(in);
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16L);
        fill();
        if (end >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    /** The next byte, which stays; {@link #END} behind the last. */
    int peek() throws IOException {
        return at < end || fill() ? buffer[at] & 0xFF : END;
    }

    /** The next byte. */
    int next() throws IOException {
        if (at == end && !fill()) {
            return END;
        }
        int b = buffer[at++] & 0xFF;
        line += b == '\n' ? 1 : 0;
        return b;
    }

    /** Passes over blanks and line ends; the byte behind them stays. */
    int skipBlank() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
            next();
            b = peek();
        }
        return b;
    }

    /** Passes over line ends; the byte behind them stays. */
    int skipLineEnds() throws IOException {
        while (peek() == '\r' || peek() == '\n') {
            next();
        }
        return peek();
    }

    /** Whether the next bytes are these, from some place in them on. */
    boolean looksAt(byte[] bytes, int from) throws IOException {
        if (end - at < bytes.length - from) {
            refill();
        }
        return end - at >= bytes.length - from
                && Arrays.equals(buffer, at, at + bytes.length - from, bytes, from, bytes.length);
    }

    /** The line of the next byte, from 1. */
    int line() {
        return line;
    }

    /** What of the file is in memory, from its first byte on; only before anything was read. */
    byte[] head() {
        return Arrays.copyOfRange(buffer, at, end);
    }

    /** From the next byte on bytes are collected. */
    void keep() {
        keeping = true;
        keptFrom = at;
        keptLength = 0;
    }

    /** How many were collected so far; those beyond the limit count. */
    long length() {
        return keptLength + at - keptFrom;
    }

    boolean isTooLong() {
        return length() > limit;
    }

    /** Ends the collection. The bytes without blanks at their end; none if they were too many. */
    byte[] kept() {
        collect();
        keeping = false;
        int length = isTooLong() ? 0 : (int) keptLength;
        while (length > 0 && kept[length - 1] <= ' ' && kept[length - 1] >= 0) {
            length--;
        }
        var record = Arrays.copyOf(kept, length);
        if (kept.length > 1 << 20) {
            kept = new byte[1024];
        }
        return record;
    }

    /** Moves what is left to the front and fills up behind it. */
    private void refill() throws IOException {
        if (keeping) {
            collect();
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        keptFrom = 0;
        readUp();
    }

    private boolean fill() throws IOException {
        if (keeping) {
            collect();
        }
        at = 0;
        end = 0;
        keptFrom = 0;
        readUp();
        if (end == 0) {
            in.throwFailure();
        }
        return end > 0;
    }

    /** A first short read must not hide what a look at the head decides. */
    private void readUp() throws IOException {
        while (end < BUFFER_BYTES) {
            int read = in.read(buffer, end, BUFFER_BYTES - end);
            if (read < 0) {
                break;
            }
            end += read;
        }
    }

    private void collect() {
        int more = at - keptFrom;
        if (keptLength + more <= limit) {
            int length = (int) keptLength;
            if (kept.length < length + more) {
                kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + more));
            }
            System.arraycopy(buffer, keptFrom, kept, length, more);
        }
        keptLength += more;
        keptFrom = at;
    }
}
