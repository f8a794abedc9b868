package org.backfile.relate.reuse;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Strings that too many articles share to tell anything: a set of keys in 16 MB that may take one in some hundred for common that is not,
 * which costs a pair a string and no more. Safe for many writing threads.
 */
final class CommonStrings {

    private static final int BITS = 27;

    /** A corpus with fewer articles makes do with a half megabyte. */
    private static final int SMALL = 5_000;

    /** Holds nothing. */
    static final CommonStrings NONE = new CommonStrings(Long.SIZE, 6);

    private final AtomicLongArray words;
    private final int bits;

    private CommonStrings(int size, int bits) {
        this.words = new AtomicLongArray(size / Long.SIZE);
        this.bits = bits;
    }

    /** An empty set with room for a corpus of so many articles. */
    static CommonStrings of(int articles) {
        int bits = articles < SMALL ? BITS - 5 : BITS;
        return new CommonStrings(1 << bits, bits);
    }

    void add(long key) {
        int bit = bit(key);
        words.getAndUpdate(bit >>> 6, before -> before | 1L << bit);
    }

    boolean contains(long key) {
        int bit = bit(key);
        return (words.get(bit >>> 6) & 1L << bit) != 0;
    }

    private int bit(long key) {
        return (int) (key >>> (Shingles.BITS - bits));
    }
}
