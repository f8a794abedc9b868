package org.backfile.relate.story;

/**
 * How much a feature tells: the logarithm of how rare it is. Nothing where it stands in one article only. Immutable once counting is over;
 * safe to share between threads.
 */
final class FeatureWeights {

    /** As if so many articles of other corpora were known, in which each word stood once: keeps the weights of a small corpus sane. */
    private static final int BACKGROUND = 500;

    /** Pairs are counted to 255, and all but the commonest words stand in fewer articles than this. */
    private static final int TABLE = 1 << 14;

    private final Rarity rarity;
    private final double[] byCount = new double[TABLE];

    /** @param rarity of the features of all articles */
    FeatureWeights(Rarity rarity) {
        this.rarity = rarity;
        for (int count = 2; count < TABLE; count++) {
            byCount[count] = weight(count);
        }
    }

    double of(int feature) {
        int count = rarity.articles(feature);
        return count < TABLE ? byCount[count] : weight(count);
    }

    private double weight(int count) {
        return StrictMath.log((rarity.articles() + BACKGROUND) / (count + 1.0));
    }
}
