package org.backfile.relate.words;

import java.util.Arrays;

/** How many words two stretches of text have in common in the same order: their longest common subsequence. */
public final class CommonWords {

    /** A larger table is not filled: what begins and ends alike is counted, and of the rest the words regardless of their order. */
    private static final long MOST_CELLS = 4_000_000;

    private CommonWords() {}

    public static int count(WordSequence a, int firstA, int endA, WordSequence b, int firstB, int endB) {
        int same = 0;
        int i = firstA;
        int j = firstB;
        while (i < endA && j < endB && a.hash(i) == b.hash(j)) {
            i++;
            j++;
            same++;
        }
        int lastA = endA;
        int lastB = endB;
        while (lastA > i && lastB > j && a.hash(lastA - 1) == b.hash(lastB - 1)) {
            lastA--;
            lastB--;
            same++;
        }
        return same
                + ((long) (lastA - i) * (lastB - j) > MOST_CELLS
                        ? unordered(a, i, lastA, b, j, lastB)
                        : longest(a, i, lastA, b, j, lastB));
    }

    private static int longest(WordSequence a, int firstA, int endA, WordSequence b, int firstB, int endB) {
        int width = endB - firstB;
        var before = new int[width + 1];
        var row = new int[width + 1];
        for (int i = firstA; i < endA; i++) {
            long hash = a.hash(i);
            for (int j = 0; j < width; j++) {
                row[j + 1] = hash == b.hash(firstB + j) ? before[j] + 1 : Math.max(before[j + 1], row[j]);
            }
            var swap = before;
            before = row;
            row = swap;
        }
        return before[width];
    }

    private static int unordered(WordSequence a, int firstA, int endA, WordSequence b, int firstB, int endB) {
        var one = sorted(a, firstA, endA);
        var other = sorted(b, firstB, endB);
        int same = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return same;
    }

    private static long[] sorted(WordSequence words, int first, int end) {
        var hashes = new long[end - first];
        for (int i = first; i < end; i++) {
            hashes[i - first] = words.hash(i);
        }
        Arrays.sort(hashes);
        return hashes;
    }
}
