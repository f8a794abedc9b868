package org.backfile.read.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of UTF-16 as UTF-8: for those who look for quotes and brackets byte by byte. */
public final class Narrowed extends InputStream {

    private final Reader in;
    private final CharBuffer chars = CharBuffer.allocate(1 << 13);
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    private Narrowed(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset);
    }

    /**
     * The same stream, or what it says in UTF-8 if it is UTF-16.
     *
     * @param head its first bytes
     */
    public static InputStream of(InputStream in, byte[] head) {
        return charset(head)
                .<InputStream>map(charset -> new Narrowed(in, charset))
                .orElse(in);
    }

    private static Optional<Charset> charset(byte[] head) {
        boolean marked = head.length > 1 && (head[0] ^ head[1]) == 1 && (head[0] & head[1]) == (byte) 0xFE;
        return marked ? Optional.of(StandardCharsets.UTF_16) : Utf16.guess(head);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, bytes.remaining());
        bytes.get(into, from, read);
        return read;
    }

    private boolean fill() throws IOException {
        while (!bytes.hasRemaining()) {
            if (in.read(chars) < 0 && chars.position() == 0) {
                return false;
            }
            chars.flip();
            // A pair of surrogates may be cut by the end of the buffer: its first half waits for the second.
            boolean half = chars.limit() > 1 && Character.isHighSurrogate(chars.get(chars.limit() - 1));
            char last = half ? chars.get(chars.limit() - 1) : 0;
            chars.limit(chars.limit() - (half ? 1 : 0));
            bytes = StandardCharsets.UTF_8.encode(chars);
            chars.clear();
            if (half) {
                chars.put(last);
            }
        }
        return true;
    }
}
