package org.backfile.relate.name;

import org.backfile.relate.words.WordSequence;

/**
 * Numbers by keys of 64 bits, twelve bytes each and as many free, where a map of strings takes a hundred. Texts go by a hash of theirs: of a
 * million no two have the same but in one archive of thirty million.
 */
final class KeyTable {

    private static final int NONE = -1;

    private long[] keys = new long[64];

    /** One more than the number; 0 where the slot is free. */
    private int[] numbers = new int[keys.length];

    private int size;

    /** The key of a text of some kind; texts of two kinds never meet. */
    static long key(int kind, String text) {
        // Spread over all bits: by itself a kind would make up for a first letter.
        long key = WordSequence.mixed(kind + 1);
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return WordSequence.mixed(key);
    }

    /** The number of a key; -1 where it has none. */
    int get(long key) {
        return numbers[slot(key)] - 1;
    }

    /** Gives a key a number and hands back the one that it had; -1 where it had none. */
    int put(long key, int number) {
        int slot = slot(key);
        int before = numbers[slot] - 1;
        keys[slot] = key;
        numbers[slot] = number + 1;
        if (before == NONE && ++size > keys.length / 2) {
            grow();
        }
        return before;
    }

    /** Gives a key a number if it has none; hands back the one that it had, or -1. */
    int putIfAbsent(long key, int number) {
        int before = get(key);
        return before == NONE ? put(key, number) : before;
    }

    int size() {
        return size;
    }

    /** Where a key stands or would stand. */
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var beforeKeys = keys;
        var beforeNumbers = numbers;
        keys = new long[2 * beforeKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < beforeKeys.length; i++) {
            if (beforeNumbers[i] != 0) {
                int slot = slot(beforeKeys[i]);
                keys[slot] = beforeKeys[i];
                numbers[slot] = beforeNumbers[i];
            }
        }
    }
}
