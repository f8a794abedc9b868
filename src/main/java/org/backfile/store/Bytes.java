package org.backfile.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes being written or read from front to back: numbers in seven-bit groups, strings with every char kept, lone surrogates too. */
final class Bytes {

    private byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] written() {
        return Arrays.copyOf(bytes, at);
    }

    void number(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    void eight(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[at++] = (byte) (number >> shift);
        }
    }

    long eight() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        return number;
    }

    /** One byte a char where all fit in one, else two: the JVM's own two forms, so both ways are a copy. */
    void string(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        var chars = text.toCharArray(); // charAt checks its bounds and the form of the text each time
        boolean narrow = true;
        for (int i = 0; narrow && i < chars.length; i++) {
            narrow = chars[i] < 256;
        }
        number(1 + 2L * chars.length + (narrow ? 0 : 1));
        room(2 * chars.length);
        for (char c : chars) {
            if (!narrow) {
                bytes[at++] = (byte) (c >> 8);
            }
            bytes[at++] = (byte) c;
        }
    }

    @Nullable
    String string() {
        long head = number();
        if (head == 0) {
            return null;
        }
        int length = (int) ((head - 1) >>> 1);
        if (((head - 1) & 1) == 0) {
            var text = new String(bytes, at, length, java.nio.charset.StandardCharsets.ISO_8859_1);
            at += length;
            return text;
        }
        var chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) (((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff));
            at += 2;
        }
        return new String(chars);
    }

    private void room(int more) {
        if (bytes.length - at < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + more));
        }
    }
}
