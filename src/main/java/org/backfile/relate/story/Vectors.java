package org.backfile.relate.story;

import java.nio.file.Path;
import org.backfile.relate.work.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of all articles, in list order. Those asked for last are at hand: an article is compared with those of the weeks before it,
 * which stand beside it. Put by any thread, then read by any. Gone when closed.
 */
final class Vectors implements AutoCloseable {

    /** Bytes held in memory: the vectors of some 4,000 articles. */
    private static final int HELD = 4 << 20;

    /** Vectors at hand, some 8 MB: a month of an archive of 800,000 articles that grew for ten years. A power of two. */
    private static final int RECENT = 1 << 13;

    private final Shelf shelf;
    private final int size;
    private final @Nullable Recent[] recent;

    /** Written without a lock: a thread that does not see it yet reads the vector itself. */
    private record Recent(int article, Vector.Single vector) {}

    /** @param size of how many articles */
    Vectors(Path folder, int size) {
        this.shelf = new Shelf(folder, "vectors", size, HELD);
        this.size = size;
        this.recent = new @Nullable Recent[Math.min(RECENT, Integer.highestOneBit(Math.max(1, size)) * 2)];
    }

    int size() {
        return size;
    }

    void put(int article, Vector.Single vector) {
        shelf.put(article, vector.bytes());
    }

    Vector.Single get(int article) {
        int slot = article & recent.length - 1;
        var known = recent[slot];
        if (known == null || known.article() != article) {
            known = new Recent(article, Vector.Single.of(shelf.get(article)));
            recent[slot] = known;
        }
        return known.vector();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
