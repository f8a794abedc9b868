package org.backfile.search.find;

import java.nio.charset.StandardCharsets;
import org.backfile.search.IndexFormat;

/** Reads the numbers that {@code BitWriter} writes, from a place that every read moves on. */
final class BitReader {

    private final byte[] data;
    private long at;

    /**
     * @param from in bytes
     */
    BitReader(byte[] data, int from) {
        this.data = data;
        this.at = from * 8L;
    }

    /** @throws DamagedIndex past the end */
    int bits(int width) {
        if (at + width > data.length * 8L) {
            throw new DamagedIndex("it is cut short");
        }
        int value = 0;
        for (int i = 0; i < width; i++, at++) {
            value = (value << 1) | ((data[(int) (at >>> 3)] >>> (7 - (int) (at & 7))) & 1);
        }
        return value;
    }

    int small() {
        int value = 0;
        for (int shift = 0; shift < 33; shift += 3) {
            int group = bits(4);
            value |= (group & 7) << shift;
            if (group < 8) {
                return value;
            }
        }
        throw new DamagedIndex("a number is too long");
    }

    int rice(int k) {
        int quotient = 0;
        while (bits(1) == 1) {
            if (++quotient == IndexFormat.LONGEST_QUOTIENT) {
                return bits(31);
            }
        }
        return (quotient << k) + bits(k);
    }

    String text(int length) {
        if (length > data.length) {
            throw new DamagedIndex("it is cut short");
        }
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) bits(8);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The next whole byte. */
    int nextByte() {
        return (int) ((at + 7) >>> 3);
    }

    /** The least width whose numbers count up to {@code count}. */
    static int widthFor(int count) {
        return count <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(count - 1);
    }
}
