package org.backfile.site;

import java.util.Arrays;
import java.util.BitSet;
import org.backfile.corpus.Digest;

/**
 * From what the files of a site were made: for each whose maker could tell, a digest over its path and its origin. Those of the site that
 * stands, and those of the next one as it grows. Safe to share between threads.
 */
final class Origins {

    private static final int PARTS = 2;

    /** Of the site that stands, as {@link #inOrder} told them. */
    private volatile long[] standing = {};

    private long[] digests = new long[64];
    private int size;

    /** Takes what {@link #inOrder} told of the site that stands. */
    void know(long[] inOrder) {
        standing = inOrder.clone();
    }

    /** Takes a file of the next site; whether the one that stands has it from the same. */
    boolean add(String path, Digest origin) {
        var file = new Digest.Sum().add(path).add(origin).end();
        add(file);
        return isAmong(standing, file);
    }

    synchronized void add(Digest file) {
        if (size == digests.length) {
            digests = Arrays.copyOf(digests, 2 * size);
        }
        digests[size++] = file.high();
        digests[size++] = file.low();
    }

    /** All of the next site: the upper halves, rising, and behind these the lower ones in the same order. */
    synchronized long[] inOrder() {
        int count = size / PARTS;
        var highs = new long[count];
        for (int i = 0; i < count; i++) {
            highs[i] = digests[PARTS * i];
        }
        Arrays.sort(highs);
        var inOrder = Arrays.copyOf(highs, PARTS * count);
        var taken = new BitSet(count);
        for (int i = 0; i < count; i++) {
            int at = taken.nextClearBit(first(highs, count, digests[PARTS * i]));
            taken.set(at);
            inOrder[count + at] = digests[PARTS * i + 1];
        }
        return inOrder;
    }

    /** Whether a file is among those that {@link #inOrder} told. */
    static boolean isAmong(long[] inOrder, Digest file) {
        int count = inOrder.length / PARTS;
        int at = first(inOrder, count, file.high());
        while (at >= 0 && at < count && inOrder[at] == file.high()) {
            if (inOrder[count + at] == file.low()) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Where a number stands first among so many, which rise; below 0 if it does not. */
    private static int first(long[] rising, int count, long number) {
        int at = Arrays.binarySearch(rising, 0, count, number);
        while (at > 0 && rising[at - 1] == number) {
            at--;
        }
        return at;
    }
}
