package org.backfile.render.theme;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects what a template prints as UTF-8. A page is thousands of short pieces, most of them ASCII: each is encoded as it comes, without
 * the two copies that a string writer and a string would make. Half a surrogate pair becomes a question mark, as in {@code
 * String.getBytes}. For one thread.
 */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[32768];
    private char[] chars = new char[512];
    private int length;
    private char high;

    /** What was written. */
    byte[] toBytes() {
        endPair();
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(char[] chars, int from, int count) {
        reserve(count);
        for (int i = from; i < from + count; i++) {
            char c = chars[i];
            if (c < 0x80 && high == 0) {
                bytes[length++] = (byte) c;
            } else {
                putOther(c);
            }
        }
    }

    @Override
    public void write(String text, int from, int count) {
        if (chars.length < count) {
            chars = new char[2 * count];
        }
        text.getChars(from, from + count, chars, 0);
        write(chars, 0, count);
    }

    @Override
    public void write(int c) {
        reserve(1);
        putOther((char) c);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void reserve(int chars) {
        int most = length + 3 * (chars + 1);
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
        }
    }

    private void putOther(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (point & 0x3F));
            return;
        }
        endPair();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[length++] = '?';
        } else if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /** A high half without its low half. */
    private void endPair() {
        if (high != 0) {
            high = 0;
            reserve(1);
            bytes[length++] = '?';
        }
    }
}
