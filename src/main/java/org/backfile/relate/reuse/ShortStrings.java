package org.backfile.relate.reuse;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
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
        row.asIntBuffer().put(keys);
        shelf.put(article, row.array());
    }

    /** The strings of an article, rising and each once. */
    int[] of(int article) {
        var row = shelf.get(article).asIntBuffer();
        var keys = new int[row.remaining()];
        row.get(keys);
        return keys;
    }

    /** The share of strings that both have, of the article that has fewer. */
    static double share(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int one = some[i];
            int other = others[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(some.length, others.length));
    }

    private static int[] keys(WordSequence words) {
        var keys = new int[words.size()];
        int count = 0;
        for (int word = 0; word + WORDS <= words.size(); word++) {
            if (!words.areAnyQuoted(word, word + WORDS)) {
                keys[count++] = (int) (words.key(word, word + WORDS) >>> Integer.SIZE);
            }
        }
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
