package org.backfile.relate.reuse;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.backfile.relate.words.WordSequence;
import org.backfile.relate.work.Shelf;

/**
 * The strings of three unquoted words of every article, for a first look at pairs that hardly share a longer one: of a hundred such pairs
 * ninety-five have met by chance and show it here, for the price of reading 2 kB and not two texts. Gone when closed.
 */
final class ShortStrings implements AutoCloseable {

    private static final int WORDS = 3;

    /** Bytes held in memory, those of some 3,000 articles. */
    private static final int HELD = 4 << 20;

    private final Shelf shelf;

    /** @param articles how many there are */
    ShortStrings(Path folder, int articles) {
        this.shelf = new Shelf(folder, "short-strings", articles, HELD);
    }

    /** Takes the words of an article; any thread may. */
    void add(int article, WordSequence words) {
        var keys = keys(words);
        var row = ByteBuffer.allocate(keys.length * Integer.BYTES);
        for (long key : keys) {
            row.putInt((int) key);
        }
        shelf.put(article, row.array());
    }

    /** The strings of an article, rising and each once. */
    long[] of(int article) {
        var row = shelf.get(article).asIntBuffer();
        var keys = new long[row.remaining()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Integer.toUnsignedLong(row.get(i));
        }
        return keys;
    }

    /** As keys of 32 bits. */
    private static long[] keys(WordSequence words) {
        var keys = new long[words.size()];
        int count = 0;
        for (int word = 0; word + WORDS <= words.size(); word++) {
            if (!words.areAnyQuoted(word, word + WORDS)) {
                keys[count++] = words.key(word, word + WORDS) >>> Integer.SIZE;
            }
        }
        return Shingles.distinct(keys, count);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
