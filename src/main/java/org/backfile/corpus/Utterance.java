package org.backfile.corpus;

import java.util.List;

/**
 * Something said once, with every quotation that carries it.
 *
 * @param number in {@link Voices}
 * @param speaker number of the speaker; -1 where no article names them
 * @param carriers in list order; never empty
 */
public record Utterance(int number, int speaker, List<Carrier> carriers) {

    public Utterance {
        carriers = List.copyOf(carriers);
    }

    /**
     * A quotation that carries an utterance.
     *
     * @param article its number in list order
     * @param quote its number among the quotations of the article
     * @param match how its words stand to those of the fullest carrier
     */
    public record Carrier(int article, int quote, Match match) {}

    /** How the words of two quotations stand to each other. */
    public enum Match {
        /** The same words, but for case and the signs between. */
        SAME,
        /** A part of the other's. */
        PART,
        /** Nearly the same words. */
        VARIANT;
    }

    /** How many articles carry it. */
    public int articles() {
        return (int) carriers.stream().mapToInt(Carrier::article).distinct().count();
    }
}
