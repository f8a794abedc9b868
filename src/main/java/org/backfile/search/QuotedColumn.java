package org.backfile.search;

import java.util.function.Consumer;
import org.backfile.search.words.Inversion;

/** Which words of each article stand between quotation marks, in blocks of {@link IndexFormat#QUOTED} numbers. */
final class QuotedColumn {

    private final int[] numbers;
    private final Inversion inversion;

    /**
     * @param numbers of the articles by the order in which they were inverted, ascending
     */
    QuotedColumn(int[] numbers, Inversion inversion) {
        this.numbers = numbers.clone();
        this.inversion = inversion;
    }

    void write(Consumer<IndexFile> files) {
        for (int from = 0, to; from < numbers.length; from = to) {
            int block = numbers[from] / IndexFormat.QUOTED;
            to = from + 1;
            while (to < numbers.length && numbers[to] / IndexFormat.QUOTED == block) {
                to++;
            }
            files.accept(IndexFile.bytes("columns/quoted." + block, encode(from, to)));
        }
    }

    /** For every article how many stretches it quotes; of each the positions passed over since the last, and those it is longer than one. */
    private byte[] encode(int from, int to) {
        var bits = new BitWriter();
        for (int article = from; article < to; article++) {
            var places = inversion.quoted(article);
            bits.small(places.length / 2);
            int before = 0;
            for (int i = 0; i < places.length; i += 2) {
                bits.small(places[i] - before);
                bits.small(places[i + 1] - places[i]);
                before = places[i + 1];
            }
        }
        return bits.toBytes();
    }
}
