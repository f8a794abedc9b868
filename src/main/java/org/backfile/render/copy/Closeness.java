package org.backfile.render.copy;

import org.backfile.corpus.Passage;

/**
 * How close the two sides of a passage are, as words and as the bar beside them.
 *
 * @param words {@code lightly edited}
 * @param css class of the bar: the heavier, the closer
 */
public record Closeness(String words, String css) {

    private static final double NEARLY = 0.9;

    private static final double EDITED = 0.68;

    /** A side that is shorter than this share of the other leaves something out. */
    private static final double SHORTENED = 0.67;

    public static Closeness of(Passage passage) {
        double shorter = Math.min(passage.a().length(), passage.b().length());
        double ratio =
                shorter / Math.max(1, Math.max(passage.a().length(), passage.b().length()));
        if (passage.closeness() == 1 && ratio > 0.98) {
            return new Closeness("word for word", "k-word");
        }
        if (ratio < SHORTENED && passage.closeness() >= EDITED) {
            return new Closeness("shortened", "k-cut");
        }
        if (passage.closeness() >= NEARLY) {
            return new Closeness("nearly word for word", "k-near");
        }
        return passage.closeness() >= EDITED
                ? new Closeness("lightly edited", "k-edit")
                : new Closeness("rewritten", "k-free");
    }
}
