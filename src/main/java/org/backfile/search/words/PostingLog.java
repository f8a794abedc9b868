package org.backfile.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.backfile.search.memory.Numbers;
import org.backfile.search.memory.SmallNumbers;
import org.backfile.search.memory.SmallNumbers.Cursor;
import org.backfile.search.memory.Spill;

/**
 * Where the words of each group stand. What articles add is written one behind the other; when that fills a run, it is put in the order of
 * its groups and goes to a {@link Spill}, where every piece of a group tells where the piece before it lies. So memory holds one run and
 * sixteen bytes a group, however often the group occurs.
 */
final class PostingLog implements AutoCloseable {

    /** Of some 4,000 articles. */
    private static final int RUN_BYTES = 6 << 20;

    /** Bits of a length: a piece is no longer than a run, and that than one article more than it has room for. */
    private static final int LENGTH = 28;

    private final int runBytes;
    private final SmallNumbers run = new SmallNumbers();
    private final SmallNumbers link = new SmallNumbers();
    private final Spill spill = new Spill();

    /** By group: how many articles it has, and the last of them. */
    private final Numbers articles = new Numbers();

    private final Numbers lastArticles = new Numbers();

    /** By group: where its last piece lies, and in the lower bits of {@link #LENGTH} how many bytes that has; 0 where there is none. */
    private long[] pieces = new long[16];

    PostingLog() {
        this(RUN_BYTES);
    }

    PostingLog(int runBytes) {
        this.runBytes = runBytes;
    }

    /** Begins what an article has of a group; {@code count} times {@link #position} follows. Articles come in order. */
    void begin(int group, int article, int weight, int count) {
        if (group >= articles.size()) {
            grow(group);
        }
        run.add(group);
        run.add(article - lastArticles.get(group));
        run.add(weight);
        run.add(count);
        lastArticles.set(group, article);
        articles.raise(group, 1);
    }

    /** One occurrence, so many words after the one before. */
    void position(int distance, int form) {
        run.add(distance);
        run.add(form);
    }

    /** Ends an article. */
    void end() {
        if (run.size() > runBytes) {
            sortRun();
        }
    }

    /** How many articles a group has. */
    int articles(int group) {
        return articles.get(group);
    }

    /** The pieces of a group in the order of their articles; together as it was told, without the group. */
    Iterable<Cursor> of(int group) {
        if (run.size() > 0) {
            sortRun();
        }
        var found = new ArrayDeque<Cursor>();
        for (long last = pieces[group]; last != 0; ) {
            var bytes = new byte[(int) last & ((1 << LENGTH) - 1)];
            spill.read(last >>> LENGTH, bytes);
            var piece = new Cursor(bytes, bytes.length);
            last = piece.nextLong();
            found.addFirst(piece);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }

    private void grow(int group) {
        while (articles.size() <= group) {
            articles.add(0);
            lastArticles.add(0);
        }
        if (pieces.length <= group) {
            pieces = Arrays.copyOf(pieces, group + group / 4);
        }
    }

    /** By counting: where the bytes of each group begin follows from how many the groups before it have. */
    private void sortRun() {
        var places = new int[articles.size() + 1];
        for (var all = run.read(); all.isMore(); ) {
            int group = all.next();
            places[group + 1] += passEntry(all);
        }
        for (int group = 1; group < places.length; group++) {
            places[group] += places[group - 1];
        }
        var sorted = new byte[places[places.length - 1]];
        for (var all = run.read(); all.isMore(); ) {
            int group = all.next();
            int from = all.at();
            int length = passEntry(all);
            run.copy(from, sorted, places[group], length);
            places[group] += length;
        }
        for (int group = 0, from = 0; from < sorted.length; from = places[group++]) {
            keep(group, sorted, from, places[group] - from);
        }
        run.clear();
    }

    /** Returns how many bytes it has. */
    private static int passEntry(Cursor all) {
        int from = all.at();
        all.skip(2);
        all.skip(2 * all.next());
        return all.at() - from;
    }

    private void keep(int group, byte[] bytes, int from, int length) {
        if (length > 0) {
            link.clear();
            link.add(pieces[group]);
            pieces[group] = link.to(spill) << LENGTH | (link.size() + length);
            spill.append(bytes, from, length);
        }
    }
}
