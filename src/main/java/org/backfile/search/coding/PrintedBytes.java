package org.backfile.search.coding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes in printable signs, for a string of a script: thirteen bits in two of 91 signs (Henke's basE91 does the same with other signs), so
 * that 13 bytes take 16 and not 17.3 as in base64. Left out of ASCII's 94 are the quotation mark, the backslash and the sign that opens
 * markup: nothing needs escaping anywhere.
 */
public final class PrintedBytes {

    private static final int SIGNS = 91;
    private static final int PAIR_BITS = 13;

    /** Bits that a single sign holds, at the end. */
    private static final int SINGLE_BITS = 6;

    private PrintedBytes() {}

    /** The signs of some bytes. */
    public static String print(byte[] bytes) {
        var text = new byte[(int) (bytes.length * 16L / PAIR_BITS) + 3];
        int size = 0;
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            if (bits >= PAIR_BITS) {
                bits -= PAIR_BITS;
                int pair = held >>> bits;
                text[size++] = sign(pair / SIGNS);
                text[size++] = sign(pair % SIGNS);
                held &= (1 << bits) - 1;
            }
        }
        if (bits > SINGLE_BITS) {
            int pair = held << (PAIR_BITS - bits);
            text[size++] = sign(pair / SIGNS);
            text[size++] = sign(pair % SIGNS);
        } else if (bits > 0) {
            text[size++] = sign(held << (SINGLE_BITS - bits));
        }
        return new String(text, 0, size, StandardCharsets.US_ASCII);
    }

    /**
     * The bytes that were printed.
     *
     * @throws IllegalArgumentException if a sign is none of the 91, or a pair none of those that thirteen bits make
     */
    public static byte[] read(String text) {
        var bytes = new byte[text.length() * PAIR_BITS / 16 + 1];
        int size = 0;
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i += 2) {
            boolean isPair = i + 1 < text.length();
            int width = isPair ? PAIR_BITS : SINGLE_BITS;
            int value = isPair ? value(text.charAt(i)) * SIGNS + value(text.charAt(i + 1)) : value(text.charAt(i));
            if (value >> width != 0) {
                throw new IllegalArgumentException("no bytes are printed so: " + text.substring(i));
            }
            held = (held << width) | value;
            for (bits += width; bits >= 8; bits -= 8) {
                bytes[size++] = (byte) (held >>> (bits - 8));
            }
            held &= (1 << bits) - 1;
        }
        return Arrays.copyOf(bytes, size);
    }

    /** From the exclamation mark on, past {@code " < \}. */
    private static byte sign(int value) {
        int sign = value + '!';
        sign += sign >= '"' ? 1 : 0;
        sign += sign >= '<' ? 1 : 0;
        sign += sign >= '\\' ? 1 : 0;
        return (byte) sign;
    }

    private static int value(char sign) {
        if (sign < '!' || sign > '~' || sign == '"' || sign == '<' || sign == '\\') {
            throw new IllegalArgumentException("bytes are not printed with " + sign);
        }
        return sign - '!' - (sign > '"' ? 1 : 0) - (sign > '<' ? 1 : 0) - (sign > '\\' ? 1 : 0);
    }
}
