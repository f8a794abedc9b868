package org.backfile.search.coding;

import java.util.ArrayList;
import java.util.List;

/** Writes the two codes of a block by the lengths of their words, themselves coded: RFC 1951, section 3.2.7. */
final class CodeLengths {

    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int LAST_AGAIN = 16;
    private static final int FEW_ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private CodeLengths() {}

    /** A length, or a sign for several, with what follows it. */
    private record Sign(int symbol, int more, int bits) {}

    static void write(Huffman letters, Huffman distances, BitSink out) {
        var letterLengths = trimmed(letters.lengths(), 257);
        var distanceLengths = trimmed(distances.lengths(), 1);
        var all = new int[letterLengths.length + distanceLengths.length];
        System.arraycopy(letterLengths, 0, all, 0, letterLengths.length);
        System.arraycopy(distanceLengths, 0, all, letterLengths.length, distanceLengths.length);
        var signs = signs(all);
        var counts = new int[19];
        signs.forEach(sign -> counts[sign.symbol]++);
        var code = Huffman.of(counts, 7);
        var lengths = code.lengths();
        int written = ORDER.length;
        while (written > 4 && lengths[ORDER[written - 1]] == 0) {
            written--;
        }
        out.bits(letterLengths.length - 257, 5);
        out.bits(distanceLengths.length - 1, 5);
        out.bits(written - 4, 4);
        for (int i = 0; i < written; i++) {
            out.bits(lengths[ORDER[i]], 3);
        }
        for (var sign : signs) {
            code.write(sign.symbol, out);
            out.bits(sign.more, sign.bits);
        }
    }

    private static int[] trimmed(int[] lengths, int least) {
        int count = lengths.length;
        while (count > least && lengths[count - 1] == 0) {
            count--;
        }
        return java.util.Arrays.copyOf(lengths, count);
    }

    private static List<Sign> signs(int[] lengths) {
        var signs = new ArrayList<Sign>();
        for (int from = 0, to; from < lengths.length; from = to) {
            to = from + 1;
            while (to < lengths.length && lengths[to] == lengths[from]) {
                to++;
            }
            int left = to - from;
            if (lengths[from] == 0) {
                zeros(left, signs);
            } else {
                signs.add(new Sign(lengths[from], 0, 0));
                for (left--; left >= 3; left -= Math.min(left, 6)) {
                    signs.add(new Sign(LAST_AGAIN, Math.min(left, 6) - 3, 2));
                }
                singles(lengths[from], left, signs);
            }
        }
        return signs;
    }

    private static void zeros(int count, List<Sign> signs) {
        int left = count;
        for (; left >= 11; left -= Math.min(left, 138)) {
            signs.add(new Sign(MANY_ZEROS, Math.min(left, 138) - 11, 7));
        }
        if (left >= 3) {
            signs.add(new Sign(FEW_ZEROS, left - 3, 3));
        } else {
            singles(0, left, signs);
        }
    }

    private static void singles(int length, int count, List<Sign> signs) {
        for (int i = 0; i < count; i++) {
            signs.add(new Sign(length, 0, 0));
        }
    }
}
