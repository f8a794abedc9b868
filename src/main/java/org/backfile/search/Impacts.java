package org.backfile.search;

/**
 * What one word adds to an article's score before its rarity is counted, in sixteen steps: the saturated frequency of BM25 (Robertson and
 * Zaragoza 2009, section 3.3) with k1 = 1.2 and b = 0.75. A level stands for the middle of its step, {@code (level + 0.5) / 16}; the
 * client multiplies it with the word's rarity.
 */
final class Impacts {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final double meanLength;

    /**
     * @param meanLength of all articles, in words
     */
    Impacts(double meanLength) {
        this.meanLength = step(meanLength);
    }

    /** The level of a word that occurs {@code weight} times in an article of {@code length} words. */
    int level(int weight, int length) {
        double saturated = weight / (weight + K1 * (1 - B + B * length / meanLength));
        return Math.min(IndexFormat.LEVELS - 1, (int) (saturated * IndexFormat.LEVELS));
    }

    /** The mean is rounded to steps of a tenth, so that a few new articles change no level of the old ones. */
    private static double step(double mean) {
        double step = 1;
        while (step < mean) {
            step *= 1.1;
        }
        return step;
    }
}
