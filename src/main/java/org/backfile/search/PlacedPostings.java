package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.search.words.Inversion;
import org.backfile.search.words.Postings;

/** The positions of one group, by article number, in pieces that can be fetched one by one. */
final class PlacedPostings {

    /** A piece is closed at this size: at 20,000 articles a word has one, and a phrase takes a file for each of its words. */
    private static final int PIECE_BYTES = 32_768;

    /** A position in the headline. */
    private static final int TITLE_BITS = 6;

    private final Postings postings;
    private final int[] numbers;
    private final int[] formOrder;

    /**
     * @param numbers of the postings' articles, ascending
     * @param formOrder for each spelling as the group numbers it its place in the published list
     */
    PlacedPostings(Postings postings, int[] numbers, int[] formOrder) {
        this.postings = postings;
        this.numbers = numbers;
        this.formOrder = formOrder;
    }

    /**
     * A run of articles.
     *
     * @param firstNumber of its articles
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes on their way into a file.
    record Piece(int firstNumber, byte[] bytes) {}

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int from = 0, to; from < numbers.length; from = to) {
            to = end(from);
            pieces.add(new Piece(numbers[from], encode(from, to)));
        }
        return pieces;
    }

    /** By an estimate of the size: ten bits an article and eight a position, as measured on newswire. */
    private int end(int from) {
        long bits = 0;
        int to = from;
        while (to < numbers.length && bits < PIECE_BYTES * 8L) {
            bits += 10 + (postings.from()[to + 1] - postings.from()[to]) * 8L;
            to++;
        }
        return to;
    }

    /** As {@code docs/search-format.md} tells. */
    private byte[] encode(int from, int to) {
        var bits = new BitWriter();
        int[] distances = distances(from, to);
        int[] counts = counts(from, to);
        int[] firsts = firsts(from, to);
        int[] nexts = nexts(from, to);
        int[] forms = forms(from, to);
        bits.small(to - from - 1);
        bits.small(numbers[from]);
        int distanceWidth = width(bits, distances);
        int countWidth = width(bits, counts);
        int firstWidth = width(bits, firsts);
        int nextWidth = width(bits, nexts);
        int formWidth = formOrder.length == 1 ? 0 : width(bits, forms);
        for (int i = from, place = 0, next = 0; i < to; i++) {
            if (i > from) {
                bits.rice(distances[i - from - 1], distanceWidth);
            }
            bits.rice(counts[i - from], countWidth);
            bits.rice(firsts[i - from], firstWidth);
            if (firsts[i - from] == 0) {
                bits.bits(postings.positions()[postings.from()[i]], TITLE_BITS);
            }
            for (int left = counts[i - from]; ; left--) {
                if (formOrder.length > 1) {
                    bits.rice(forms[place++], formWidth);
                }
                if (left == 0) {
                    break;
                }
                bits.rice(nexts[next++], nextWidth);
            }
        }
        return bits.toBytes();
    }

    private static int width(BitWriter bits, int[] values) {
        int width = BitWriter.riceFor(values);
        bits.bits(width, 5);
        return width;
    }

    /** From each article to the next, less one. */
    private int[] distances(int from, int to) {
        var distances = new int[to - from - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = numbers[from + i + 1] - numbers[from + i] - 1;
        }
        return distances;
    }

    /** How many positions each article has, less one. */
    private int[] counts(int from, int to) {
        var counts = new int[to - from];
        for (int i = from; i < to; i++) {
            counts[i - from] = postings.from()[i + 1] - postings.from()[i] - 1;
        }
        return counts;
    }

    /** The first position of each article in the text, from 1; 0 if it stands in the headline. */
    private int[] firsts(int from, int to) {
        var firsts = new int[to - from];
        for (int i = from; i < to; i++) {
            firsts[i - from] = Math.max(0, postings.positions()[postings.from()[i]] - Inversion.TITLE_ROOM + 1);
        }
        return firsts;
    }

    /** How far each further position lies from the one before, less one. */
    private int[] nexts(int from, int to) {
        var nexts = new int[postings.from()[to] - postings.from()[from] - (to - from)];
        int filled = 0;
        for (int i = from; i < to; i++) {
            for (int j = postings.from()[i] + 1; j < postings.from()[i + 1]; j++) {
                nexts[filled++] = postings.positions()[j] - postings.positions()[j - 1] - 1;
            }
        }
        return nexts;
    }

    /** Which spelling stands at each position. */
    private int[] forms(int from, int to) {
        return Arrays.stream(postings.forms(), postings.from()[from], postings.from()[to])
                .map(form -> formOrder[form])
                .toArray();
    }
}
