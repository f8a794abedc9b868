package org.backfile.search.words;

import java.util.Arrays;

/**
 * Where the words of one group stand: parallel arrays, an element an article, in article order.
 *
 * @param weights how often it occurs, in the headline {@link Inversion#TITLE_WEIGHT} times
 * @param from the article's first element in {@code positions} and {@code forms}; one more than there are articles
 * @param positions counted in words, ascending within an article
 * @param forms which spelling of the group stands at the position
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers that are read once and never compared.
public record Postings(int[] articles, int[] weights, int[] from, int[] positions, int[] forms) {

    public int count() {
        return articles.length;
    }

    /** Reads what {@link Group} gathered. */
    static Postings parse(byte[] bytes, int count) {
        var articles = new int[count];
        var weights = new int[count];
        var from = new int[count + 1];
        var positions = new int[Math.max(count, bytes.length / 2)];
        var forms = new int[positions.length];
        var in = new Cursor(bytes);
        int article = 0;
        int filled = 0;
        for (int i = 0; i < count; i++) {
            article += in.next();
            articles[i] = article;
            weights[i] = in.next();
            int occurrences = in.next();
            int position = 0;
            for (int j = 0; j < occurrences; j++) {
                position += in.next();
                positions[filled] = position;
                forms[filled++] = in.next();
            }
            from[i + 1] = filled;
        }
        return new Postings(articles, weights, from, Arrays.copyOf(positions, filled), Arrays.copyOf(forms, filled));
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        private Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        private int next() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte each = bytes[at++];
                value |= (each & 0x7f) << shift;
                if (each >= 0) {
                    return value;
                }
            }
        }
    }
}
