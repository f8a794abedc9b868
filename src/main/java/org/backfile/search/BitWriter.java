package org.backfile.search;

import java.util.Arrays;

/** Writes numbers of few bits, most significant bit first. The reader is {@code templates/assets/search/bits.js}. */
final class BitWriter {

    private byte[] bytes = new byte[64];
    private long bits;

    /** The lowest {@code width} bits of a value, up to 32. */
    void bits(int value, int width) {
        int last = (int) ((bits + width) >>> 3);
        if (last >= bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(last + 1, bytes.length * 2));
        }
        for (int left = width; left > 0; ) {
            int free = 8 - (int) (bits & 7);
            int take = Math.min(free, left);
            left -= take;
            bytes[(int) (bits >>> 3)] |= (byte) ((value >>> left & ((1 << take) - 1)) << (free - take));
            bits += take;
        }
    }

    /** A number from 0 that is mostly small: three bits and a sign that more follow, lowest bits first. */
    void small(int value) {
        int rest = value;
        while (rest >= 8) {
            bits(8 | (rest & 7), 4);
            rest >>>= 3;
        }
        bits(rest, 4);
    }

    /** A number from 0 in Rice code: {@code value >> k} ones, a zero, the {@code k} lowest bits. */
    void rice(int value, int k) {
        int quotient = value >>> k;
        if (quotient < IndexFormat.LONGEST_QUOTIENT) {
            bits(-1 << 1, quotient + 1);
            bits(value, k);
        } else {
            bits(-1, IndexFormat.LONGEST_QUOTIENT);
            bits(value, 31);
        }
    }

    /** Bytes as they are, from the next bit on. */
    void raw(byte[] value) {
        for (byte each : value) {
            bits(each, 8);
        }
    }

    /** The bits of another writer. */
    void append(BitWriter other) {
        int whole = (int) (other.bits >>> 3);
        for (int i = 0; i < whole; i++) {
            bits(other.bytes[i], 8);
        }
        int rest = (int) (other.bits & 7);
        bits(rest == 0 ? 0 : (other.bytes[whole] & 0xff) >>> (8 - rest), rest);
    }

    /** Goes on at the next whole byte. */
    void align() {
        bits = (bits + 7) & ~7L;
    }

    /** How many bytes the bits so far fill. */
    int size() {
        return (int) ((bits + 7) >>> 3);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size());
    }

    /** The {@code k} that writes some numbers in the fewest bits. */
    static int riceFor(int[] values) {
        int count = values.length;
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        int near = riceFor(sum, count);
        int best = near;
        long least = Long.MAX_VALUE;
        for (int k = Math.max(0, near - 1); k <= near + 1; k++) {
            long bits = (long) count * k;
            for (int i = 0; i < count; i++) {
                bits += Math.min(values[i] >>> k, IndexFormat.LONGEST_QUOTIENT);
            }
            if (bits < least) {
                least = bits;
                best = k;
            }
        }
        return best;
    }

    /** The {@code k} that suits Rice codes of a mean: its binary logarithm, rounded down. */
    static int riceFor(long sum, int count) {
        long mean = count == 0 ? 0 : sum / count;
        return mean == 0 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
    }
}
