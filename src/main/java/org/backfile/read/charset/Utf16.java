package org.backfile.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark: in Western text every other byte is zero, always on the same side. */
public final class Utf16 {

    private static final int SAMPLE_BYTES = 4096;

    private Utf16() {}

    /** The byte order of text that is surely UTF-16; empty for anything else. */
    public static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
        int high = 0;
        int low = 0;
        for (int i = 0; i < length; i += 2) {
            high += bytes[i] == 0 ? 1 : 0;
            low += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        // Half of the pairs, and hardly any on the other side: binary files have their zeros anywhere.
        if (2 * low > pairs && 20 * high < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return 2 * high > pairs && 20 * low < pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
