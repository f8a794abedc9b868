package org.backfile.search.coding;

import java.util.Arrays;

/** A canonical Huffman code (RFC 1951, section 3.2.2) for symbols counted beforehand. */
final class Huffman {

    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** The code of some counts, no word of it longer than {@code most} bits. */
    static Huffman of(int[] counts, int most) {
        var wanted = counts.clone();
        for (; ; ) {
            var lengths = lengths(wanted);
            int longest = 0;
            for (int length : lengths) {
                longest = Math.max(longest, length);
            }
            if (longest <= most) {
                return new Huffman(lengths);
            }
            // Counts come closer to each other until the tree is flat enough; that costs less than a hundredth.
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = (wanted[i] + 1) / 2;
            }
        }
    }

    /** Bits of each symbol's word; 0 where it has none. */
    int[] lengths() {
        return lengths.clone();
    }

    void write(int symbol, BitSink out) {
        out.bits(codes[symbol], lengths[symbol]);
    }

    /**
     * By two queues (van Leeuwen 1976): the leaves in the order of their counts, and the knots, which come about in that order. Of equal
     * counts leaves go first, each queue in its order.
     */
    private static int[] lengths(int[] counts) {
        var leaves = leaves(counts);
        int size = leaves.length;
        var lengths = new int[counts.length];
        if (size == 1) {
            lengths[(int) leaves[0]] = 1;
            return lengths;
        }
        // Leaves stand before knots; the last knot is the root.
        var weights = new long[Math.max(0, 2 * size - 1)];
        var parents = new int[weights.length];
        for (int leaf = 0; leaf < size; leaf++) {
            weights[leaf] = leaves[leaf] >>> Integer.SIZE;
        }
        int leaf = 0;
        for (int knot = size, open = size; knot < weights.length; knot++) {
            for (int child = 0; child < 2; child++) {
                int least = leaf < size && (open == knot || weights[leaf] <= weights[open]) ? leaf++ : open++;
                weights[knot] += weights[least];
                parents[least] = knot;
            }
        }
        var depths = new int[weights.length];
        for (int node = weights.length - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
            if (node < size) {
                lengths[(int) leaves[node]] = depths[node];
            }
        }
        return lengths;
    }

    /** The symbols that occur, in the order of their counts: a count above, the symbol below. */
    private static long[] leaves(int[] counts) {
        var leaves = new long[counts.length];
        int size = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                leaves[size++] = (long) counts[symbol] << Integer.SIZE | symbol;
            }
        }
        Arrays.sort(leaves, 0, size);
        return Arrays.copyOf(leaves, size);
    }

    /** Words in the order of their lengths, then of their symbols; turned round, as they are written from the least significant bit. */
    private static int[] codes(int[] lengths) {
        var next = new int[17];
        for (int length : lengths) {
            next[length + 1] += length > 0 ? 1 : 0;
        }
        int first = 0;
        for (int length = 1; length < next.length; length++) {
            first = (first + next[length]) << 1;
            next[length] = first;
        }
        var codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                codes[symbol] = Integer.reverse(next[length]++) >>> (32 - length);
            }
        }
        return codes;
    }
}
