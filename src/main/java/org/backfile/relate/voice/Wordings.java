package org.backfile.relate.voice;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.relate.work.Shelf;

/** The words of every quotation while they are joined, on disk but for the first few. Gone when closed. */
final class Wordings implements AutoCloseable {

    /** Bytes held in memory, the words of some 15,000 articles. */
    private static final int HELD = 4 << 20;

    private final Shelf shelf;

    /**
     * @param folder for what does not fit in memory
     * @param articles how many articles there are
     */
    Wordings(Path folder, int articles) {
        this.shelf = new Shelf(folder, "wordings", articles, HELD);
    }

    /** Keeps the quotations of an article: of each the number of words, the number of cuts, then these. */
    void put(int article, List<Wording> quotations) {
        int size = quotations.stream()
                .mapToInt(each -> 2 + each.size() + each.cuts().size())
                .sum();
        var row = ByteBuffer.allocate(size * Integer.BYTES);
        var ints = row.asIntBuffer();
        for (var each : quotations) {
            ints.put(each.size()).put(each.cuts().size()).put(each.words());
            each.cuts().forEach(ints::put);
        }
        shelf.put(article, row.array());
    }

    /** A quotation of an article, counted from 0. */
    Wording get(int article, int quotation) {
        var ints = shelf.get(article).asIntBuffer();
        for (int i = 0; i < quotation; i++) {
            int words = ints.get();
            int cuts = ints.get();
            ints.position(ints.position() + words + cuts);
        }
        return wording(ints);
    }

    private static Wording wording(IntBuffer ints) {
        var words = new int[ints.get()];
        int count = ints.get();
        ints.get(words);
        var cuts = new ArrayList<Integer>(count);
        for (int i = 0; i < count; i++) {
            cuts.add(ints.get());
        }
        return new Wording(words, List.copyOf(cuts));
    }

    @Override
    public void close() {
        shelf.close();
    }
}
