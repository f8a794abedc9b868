package org.backfile.search.memory;

import java.util.Arrays;

/** A growing run of numbers from 0 up, mostly small ones: seven bits a byte, lowest first, all bytes but the last with their upper bit. */
public final class SmallNumbers {

    private static final int MOST_BYTES = 10;

    private byte[] bytes = new byte[1024];
    private int size;

    /** In bytes. */
    public int size() {
        return size;
    }

    public void add(long number) {
        if (bytes.length - size < MOST_BYTES) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        long rest = number;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    public void clear() {
        size = 0;
    }

    /** Copies some of the bytes. */
    public void copy(int from, byte[] into, int at, int length) {
        System.arraycopy(bytes, from, into, at, length);
    }

    /** Keeps all and says where. */
    public long to(Spill spill) {
        return spill.append(bytes, 0, size);
    }

    /** Reads what was added, as long as nothing more is. */
    public Cursor read() {
        return new Cursor(bytes, size);
    }

    /** Reads numbers one by one. */
    public static final class Cursor {
        private final byte[] bytes;
        private final int end;
        private int at;

        /** @param end behind the last byte to be read */
        public Cursor(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        public boolean isMore() {
            return at < end;
        }

        /** The byte where the next number begins. */
        public int at() {
            return at;
        }

        public int next() {
            return (int) nextLong();
        }

        public long nextLong() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte each = bytes[at++];
                value |= (long) (each & 0x7f) << shift;
                if (each >= 0) {
                    return value;
                }
            }
        }

        /** Passes over so many numbers. */
        public void skip(int numbers) {
            for (int left = numbers; left > 0; at++) {
                if (bytes[at] >= 0) {
                    left--;
                }
            }
        }
    }
}
