package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import org.backfile.search.words.Postings;

/** The positions of one group, by article number, in pieces that can be fetched one by one. */
final class PlacedPostings {

    /** A piece is closed at this size, so that a phrase with a common word reads only the pieces it needs. */
    private static final int PIECE_BYTES = 4096;

    private final Postings postings;
    private final int[] numbers;
    private final int[] formOrder;
    private final int formWidth;

    /**
     * @param numbers of the postings' articles, ascending
     * @param formOrder for each spelling as the group numbers it its place in the published list
     */
    PlacedPostings(Postings postings, int[] numbers, int[] formOrder) {
        this.postings = postings;
        this.numbers = numbers;
        this.formOrder = formOrder;
        this.formWidth = 32 - Integer.numberOfLeadingZeros(formOrder.length - 1);
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

    /** By an estimate of the size: twelve bits an article and seven a position, as measured on newswire. */
    private int end(int from) {
        long bits = 0;
        int to = from;
        while (to < numbers.length && bits < PIECE_BYTES * 8L) {
            bits += 12 + (postings.from()[to + 1] - postings.from()[to]) * (7L + formWidth);
            to++;
        }
        return to;
    }

    /**
     * Articles less one, the widths of the two Rice codes (5 bits each), then for every article the distance from the last number less one
     * (the first number as it is), the positions less one, the positions as distances, and which spelling stands at each.
     */
    private byte[] encode(int from, int to) {
        var bits = new BitWriter();
        int articleWidth = BitWriter.riceFor(numbers[to - 1] - numbers[from], to - from);
        int positionWidth = positionWidth(from, to);
        bits.small(to - from - 1);
        bits.bits(articleWidth, 5);
        bits.bits(positionWidth, 5);
        for (int i = from; i < to; i++) {
            if (i == from) {
                bits.small(numbers[i]);
            } else {
                bits.rice(numbers[i] - numbers[i - 1] - 1, articleWidth);
            }
            int first = postings.from()[i];
            int last = postings.from()[i + 1];
            bits.small(last - first - 1);
            int before = 0;
            for (int j = first; j < last; j++) {
                bits.rice(postings.positions()[j] - before, positionWidth);
                bits.bits(formOrder[postings.forms()[j]], formWidth);
                before = postings.positions()[j];
            }
        }
        return bits.toBytes();
    }

    private int positionWidth(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += postings.positions()[postings.from()[i + 1] - 1];
        }
        return BitWriter.riceFor(sum, postings.from()[to] - postings.from()[from]);
    }
}
