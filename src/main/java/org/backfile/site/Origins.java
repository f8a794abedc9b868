package org.backfile.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backfile.corpus.Digest;

/**
 * From what the files of a site were made: for each whose maker could tell, a digest over its path and its origin. Not for several threads.
 */
final class Origins {

    private static final int PARTS = 2;

    private long[] digests = new long[64];
    private int size;

    /** The digest by which a file from this origin is known. */
    static Digest of(String path, Digest origin) {
        return new Digest.Sum().add(path).add(origin).end();
    }

    void add(Digest file) {
        if (size == digests.length) {
            digests = Arrays.copyOf(digests, 2 * size);
        }
        digests[size++] = file.high();
        digests[size++] = file.low();
    }

    /** All of them in order, two numbers each. */
    long[] inOrder() {
        return IntStream.range(0, size / PARTS)
                .mapToObj(number -> at(digests, number))
                .sorted(Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low))
                .flatMapToLong(digest -> LongStream.of(digest.high(), digest.low()))
                .toArray();
    }

    /** Whether a file is among those that {@link #inOrder} told. */
    static boolean isAmong(long[] inOrder, Digest file) {
        int from = 0;
        int to = inOrder.length / PARTS - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            var each = at(inOrder, middle);
            int order = Long.compare(each.high(), file.high());
            order = order == 0 ? Long.compare(each.low(), file.low()) : order;
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return false;
    }

    private static Digest at(long[] digests, int number) {
        return new Digest(digests[PARTS * number], digests[PARTS * number + 1]);
    }
}
