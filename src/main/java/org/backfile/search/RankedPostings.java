package org.backfile.search;

import java.util.Arrays;

/**
 * The articles of one group, best first: by falling impact, of the same impact the later number first. Any stretch of it can be written;
 * the client reads stretches until no article further down can matter.
 */
final class RankedPostings {

    private final int[] numbers;
    private final int[] levels;

    private RankedPostings(int[] numbers, int[] levels) {
        this.numbers = numbers;
        this.levels = levels;
    }

    /**
     * @param numbers of the articles, ascending
     * @param levels their impacts
     */
    static RankedPostings of(int[] numbers, int[] levels) {
        var starts = new int[IndexFormat.LEVELS + 1];
        for (int level : levels) {
            starts[IndexFormat.LEVELS - level]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        var ranked = new RankedPostings(new int[numbers.length], new int[numbers.length]);
        for (int i = numbers.length - 1; i >= 0; i--) {
            int place = starts[IndexFormat.LEVELS - 1 - levels[i]]++;
            ranked.numbers[place] = numbers[i];
            ranked.levels[place] = levels[i];
        }
        return ranked;
    }

    int count() {
        return numbers.length;
    }

    /** The numbers of the first {@code count} articles, or of all. */
    int[] first(int count) {
        return Arrays.copyOf(numbers, Math.min(count, numbers.length));
    }

    /**
     * A stretch as bytes: for every level in it the level (4 bits), how many articles less one, and their numbers falling: the first as it
     * is, the others as Rice-coded distances less one, with the code's width (5 bits) in front where there are others.
     */
    byte[] encode(int from, int to) {
        var bits = new BitWriter();
        for (int start = from, stop; start < to; start = stop) {
            stop = start + 1;
            while (stop < to && levels[stop] == levels[start]) {
                stop++;
            }
            bits.bits(levels[start], 4);
            bits.small(stop - start - 1);
            bits.small(numbers[start]);
            if (stop - start > 1) {
                int k = BitWriter.riceFor(numbers[start] - numbers[stop - 1] - (stop - start - 1), stop - start - 1);
                bits.bits(k, 5);
                for (int i = start + 1; i < stop; i++) {
                    bits.rice(numbers[i - 1] - numbers[i] - 1, k);
                }
            }
        }
        return bits.toBytes();
    }
}
