package org.backfile.extract.dump;

import java.util.BitSet;
import org.backfile.extract.dump.Voices.Column;

/**
 * The likeliest way through a dump: before the article, the article with its inserts, after it. Every line is weighed where it stands and
 * every turn where it is taken, and the way with the greatest sum is found by Viterbi's method, in time linear in the lines. So that one
 * paragraph far behind the end is article, or one headline within it, the rest of the way must gain by it.
 */
@SuppressWarnings("EnumOrdinal") // Weights and sums lie in arrays, in memory only.
final class Walk {

    private static final double NEVER = -1e12;
    private static final int PARTS = Part.values().length;
    private static final int BEFORE = Part.BEFORE.ordinal();
    private static final int ARTICLE = Part.ARTICLE.ordinal();
    private static final int INSERT = Part.INSERT.ordinal();
    private static final int AFTER = Part.AFTER.ordinal();

    private final byte[][] from;
    private double[] sums = {0, NEVER, NEVER, NEVER};

    private Walk(int lines) {
        from = new byte[lines][PARTS];
    }

    /** The lines that are article; at least one if there are any. */
    static BitSet through(Marks marks, int lines, Dump.Leaning leaning) {
        var walk = new Walk(lines);
        for (int i = 0; i < lines; i++) {
            var voices = Voices.of(marks, i);
            voices[Column.ARTICLE.ordinal()] = leaning.of(i, voices[Column.ARTICLE.ordinal()]);
            walk.step(i, voices);
        }
        return walk.article();
    }

    private void step(int line, double[] voices) {
        var next = new double[PARTS];
        next[BEFORE] = sums[BEFORE];
        from[line][BEFORE] = (byte) BEFORE;

        choose(line, ARTICLE, next, ARTICLE, sums[ARTICLE]);
        offer(line, ARTICLE, next, BEFORE, sums[BEFORE] + voices[Column.OPENS.ordinal()]);
        offer(line, ARTICLE, next, INSERT, sums[INSERT] + voices[Column.RESUMES.ordinal()]);

        choose(line, INSERT, next, INSERT, sums[INSERT]);
        offer(line, INSERT, next, ARTICLE, sums[ARTICLE] + voices[Column.LEAVES.ordinal()]);

        choose(line, AFTER, next, AFTER, sums[AFTER]);
        offer(line, AFTER, next, ARTICLE, sums[ARTICLE] + voices[Column.CLOSES.ordinal()]);

        next[ARTICLE] += voices[Column.ARTICLE.ordinal()];
        next[INSERT] += voices[Column.INSERT.ordinal()];
        sums = next;
    }

    private void choose(int line, int to, double[] next, int before, double sum) {
        next[to] = sum;
        from[line][to] = (byte) before;
    }

    private void offer(int line, int to, double[] next, int before, double sum) {
        if (sum > next[to]) {
            choose(line, to, next, before, sum);
        }
    }

    private BitSet article() {
        var article = new BitSet(from.length);
        int part = sums[ARTICLE] >= sums[AFTER] ? ARTICLE : AFTER;
        for (int i = from.length - 1; i >= 0; i--) {
            if (part == ARTICLE) {
                article.set(i);
            }
            part = from[i][part];
        }
        return article;
    }
}
