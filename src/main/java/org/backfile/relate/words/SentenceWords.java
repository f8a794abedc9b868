package org.backfile.relate.words;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The distinct words of a sentence with what each weighs: words that carry content weigh one, the small ones that every text is full of a
 * quarter.
 */
public final class SentenceWords {

    private static final double SMALL = 0.25;

    private static final int SMALL_LETTERS = 3;

    private final long[] hashes;
    private final double[] weights;
    private final double weight;

    private SentenceWords(long[] hashes, double[] weights, double weight) {
        this.hashes = hashes;
        this.weights = weights;
        this.weight = weight;
    }

    /**
     * The words of a sentence.
     *
     * @param counts which words count
     */
    public static SentenceWords of(WordSequence words, int first, int end, IntPredicate counts) {
        var order = new long[end - first][];
        int count = 0;
        for (int word = first; word < end; word++) {
            if (counts.test(word)) {
                order[count++] = new long[] {words.hash(word), isSmall(words, word) ? 1 : 0};
            }
        }
        Arrays.sort(order, 0, count, (a, b) -> Long.compare(a[0], b[0]));
        var hashes = new long[count];
        var weights = new double[count];
        int size = 0;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            if (size > 0 && hashes[size - 1] == order[i][0]) {
                continue;
            }
            hashes[size] = order[i][0];
            weights[size] = order[i][1] == 1 ? SMALL : 1;
            sum += weights[size++];
        }
        return new SentenceWords(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size), sum);
    }

    private static boolean isSmall(WordSequence words, int word) {
        int length = words.end(word) - words.start(word);
        char first = words.text().charAt(words.start(word));
        return length <= SMALL_LETTERS && ((first >= 'a' && first <= 'z') || (length == 1 && first < 0x80));
    }

    /** What all its words weigh. */
    public double weight() {
        return weight;
    }

    /** What the words that both have weigh. */
    public double shared(SentenceWords other) {
        double shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                shared += Math.min(weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
