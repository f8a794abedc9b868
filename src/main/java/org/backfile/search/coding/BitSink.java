package org.backfile.search.coding;

import java.util.Arrays;

/** Takes bits as deflate packs them: from the least significant of each byte on. */
final class BitSink {

    private byte[] bytes;
    private int size;
    private long held;
    private int count;

    BitSink(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** The lowest bits of a value, up to 16. */
    void bits(int value, int width) {
        held |= (long) value << count;
        for (count += width; count >= 8; count -= 8) {
            push();
        }
    }

    byte[] toBytes() {
        if (count > 0) {
            push();
            count = 0;
        }
        return Arrays.copyOf(bytes, size);
    }

    private void push() {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) held;
        held >>>= 8;
    }
}
