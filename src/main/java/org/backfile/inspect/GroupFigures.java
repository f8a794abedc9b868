package org.backfile.inspect;

/**
 * The articles of one group in figures.
 *
 * @param group {@code host example.org}, {@code folder 2019} or {@code outlet The Harbour Post}
 * @param outlet what most of its articles are called; empty where most tell none
 * @param keptChars that its articles show; {@code droppedChars} that they leave out
 */
public record GroupFigures(
        String group,
        String outlet,
        int articles,
        int undated,
        int withoutOutlet,
        int withoutAuthors,
        long keptChars,
        long droppedChars) {

    /** How much of its text is left out, 0 to 1. */
    public double droppedShare() {
        return keptChars + droppedChars == 0 ? 0 : (double) droppedChars / (keptChars + droppedChars);
    }
}
