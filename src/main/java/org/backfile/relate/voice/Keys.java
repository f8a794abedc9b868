package org.backfile.relate.voice;

import java.util.Arrays;

/**
 * Brings quotations together that share words. Every string of four words is a key; of longer quotations only the smaller of each two keys in
 * a row is kept, so that two which share five words in a row always share a key.
 */
final class Keys {

    private static final int STRING = 4;

    /** Strings in a row of which one is kept, in quotations of more words than a fragment has. */
    private static final int WINDOW = 2;

    private static final int WORDS_OF_A_FRAGMENT = 16;

    private static final int NUMBER_BITS = 24;

    /** Each of a longer run of quotations that share a key is paired with so many that follow, not with all. */
    private static final int NEIGHBOURS = 4;

    private long[] keys = new long[256];
    private int size;

    void add(int quote, Wording wording) {
        int strings = wording.size() - STRING + 1;
        if (strings < 1) {
            return;
        }
        var hashes = new long[strings];
        for (int i = 0; i < strings; i++) {
            hashes[i] = wording.hash(i, STRING) >>> NUMBER_BITS;
        }
        int window = wording.size() > WORDS_OF_A_FRAGMENT ? WINDOW : 1;
        int last = -1;
        for (int i = 0; i + window <= strings; i++) {
            int smallest = i;
            for (int j = i + 1; j < i + window; j++) {
                smallest = hashes[j] <= hashes[smallest] ? j : smallest;
            }
            if (smallest != last) {
                add(hashes[smallest] << NUMBER_BITS | quote);
                last = smallest;
            }
        }
    }

    private void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 2);
        }
        keys[size++] = key;
    }

    /** Pairs of quotations that share a key, the earlier in the upper half, in order and once each. The keys are gone after. */
    long[] pairs() {
        Arrays.sort(keys, 0, size);
        var pairs = new long[256];
        int count = 0;
        for (int i = 0; i < size; i++) {
            long key = keys[i] >>> NUMBER_BITS;
            for (int j = i + 1; j < size && j <= i + NEIGHBOURS && keys[j] >>> NUMBER_BITS == key; j++) {
                long a = keys[i] & (1 << NUMBER_BITS) - 1;
                long b = keys[j] & (1 << NUMBER_BITS) - 1;
                if (a != b) {
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, count + count / 2);
                    }
                    pairs[count++] = a << 32 | b;
                }
            }
        }
        keys = new long[0];
        size = 0;
        Arrays.sort(pairs, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }
}
