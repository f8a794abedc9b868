package org.backfile.search.coding;

import java.util.PriorityQueue;

/** A canonical Huffman code (RFC 1951, section 3.2.2) for symbols counted beforehand. */
final class Huffman {

    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** A tree: a leaf has a symbol from 0. */
    private record Node(long count, int order, int symbol, int left, int right) {}

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

    private static int[] lengths(int[] counts) {
        var nodes = new java.util.ArrayList<Node>();
        var open = new PriorityQueue<Integer>((a, b) -> {
            int byCount = Long.compare(nodes.get(a).count, nodes.get(b).count);
            return byCount != 0 ? byCount : Integer.compare(nodes.get(a).order, nodes.get(b).order);
        });
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], nodes.size(), symbol, -1, -1));
                open.add(nodes.size() - 1);
            }
        }
        var lengths = new int[counts.length];
        if (open.size() == 1) {
            lengths[nodes.get(0).symbol] = 1;
            return lengths;
        }
        while (open.size() > 1) {
            int left = open.remove();
            int right = open.remove();
            nodes.add(new Node(nodes.get(left).count + nodes.get(right).count, nodes.size(), -1, left, right));
            open.add(nodes.size() - 1);
        }
        var depths = new int[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            var node = nodes.get(i);
            if (node.symbol >= 0) {
                lengths[node.symbol] = depths[i];
            } else {
                depths[node.left] = depths[i] + 1;
                depths[node.right] = depths[i] + 1;
            }
        }
        return lengths;
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
