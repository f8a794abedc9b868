package org.backfile.extract.dump;

import java.util.Arrays;
import java.util.List;
import org.backfile.corpus.Reason;

/** What has been opened above a line: comments, other stories, a copyright; and where readers talk. */
final class Openings {

    private final Ground ground;
    private final List<Line> lines;
    private final int size;
    private final Marks marks;

    Openings(Ground ground, Marks marks) {
        this.ground = ground;
        this.lines = ground.lines;
        this.size = ground.size;
        this.marks = marks;
    }

    void mark() {
        var head = heads();
        var thread = threads(head);
        int heads = 0;
        int lastHead = -99;
        int sinceOpener = 99;
        var comments = new Latch();
        var related = new Latch();
        boolean copyright = false;
        boolean bio = false;
        for (int i = 0; i < size; i++) {
            var line = lines.get(i);
            marks.add(i, Mark.COMMENT_HEAD_NEAR, i - lastHead <= 3);
            marks.add(i, Mark.COMMENT_HEADS_GONE, heads >= 3 && i - lastHead <= 20);
            marks.add(
                    i,
                    Mark.COMMENT_HEADS_NEXT,
                    Ground.at(head, i + 1) || Ground.at(head, i + 2) || Ground.at(head, i + 3));
            marks.add(i, Mark.COMMENTS_OPENED, comments.isOpen());
            marks.add(i, Mark.IN_THREAD, thread[i]);
            marks.add(i, Mark.RELATED_OPENED, related.isOpen() && !ground.prose[i]);
            marks.add(i, Mark.PROSE_IN_RELATED, related.isOpen() && ground.prose[i]);
            marks.add(i, Mark.COPYRIGHT_GONE, copyright);
            marks.add(i, Mark.BIO_GONE, bio);
            marks.add(i, Mark.OPENER_BEFORE, sinceOpener >= 3 && sinceOpener < 10);
            if (head[i]) {
                heads = i - lastHead <= 20 ? heads + 1 : 1;
                lastHead = i;
            }
            if (thread[i]) {
                comments.goesOn();
            }
            sinceOpener = ground.opener[i]
                    ? 0
                    : Ground.at(ground.prose, i) && Ground.at(ground.prose, i - 1) ? 99 : sinceOpener + 1;
            comments.passes(ground.prose[i]);
            related.passes(ground.prose[i]);
            if (ground.proseCount[i] > 0 && line.length() <= 90) {
                if (line.hasCue(Reason.COMMENTS)) {
                    comments.open();
                }
                if (line.hasCue(Reason.RELATED)) {
                    related.open();
                }
            }
            if (ground.proseCount[i] > 0) {
                copyright |= line.hasCue(Reason.COPYRIGHT);
                bio |= line.hasCue(Reason.AUTHOR_BIO) && line.length() >= 40;
            }
        }
    }

    /** Heads of comments with text below them, so that dates of titles are none. */
    private boolean[] heads() {
        var head = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (lines.get(i).look().commentHead()) {
                for (int next = i + 1;
                        next <= i + 3
                                && next < size
                                && !head[i]
                                && !lines.get(next).look().commentHead();
                        next++) {
                    head[i] = ground.isSentence(next) || ground.prose[next];
                }
            }
        }
        return head;
    }

    /** Where at least three heads of comments follow each other closely. */
    private boolean[] threads(boolean[] head) {
        var thread = new boolean[size];
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i <= size; i++) {
            if (last >= 0 && (i == size || i - last > 15)) {
                if (count >= 3) {
                    Arrays.fill(thread, first, Math.min(size, last + 6), true);
                }
                first = -1;
                last = -1;
                count = 0;
            }
            if (i < size && head[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }
        return thread;
    }
}
