package org.backfile.relate.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What an article or a cluster of articles is about: weighed features. The vector of an article is about {@value #UNIT} long; that of a
 * cluster is the sum of its articles'. Whole numbers, so that sums do not depend on their order.
 */
sealed interface Vector {

    /** The length of an article's vector, but for rounding. */
    int UNIT = 255;

    /** More features than this tell little more of an article. */
    int MOST_FEATURES = 200;

    /** Rising. */
    int[] features();

    /** The weight of the feature at an index. */
    int weight(int index);

    /** Of one article; many of these are held at once, so weights take a byte each. */
    @SuppressWarnings("ArrayRecordComponent") // Two are never compared.
    record Single(int[] features, byte[] weights) implements Vector {

        @Override
        public int weight(int index) {
            return weights[index] & 0xff;
        }
    }

    /** Of several articles. */
    @SuppressWarnings("ArrayRecordComponent") // Two are never compared.
    record Sum(int[] features, int[] weights) implements Vector {

        @Override
        public int weight(int index) {
            return weights[index];
        }
    }

    /** The vector of an article: its rarest and most frequent features. */
    static Vector of(Bag bag, Rarity rarity) {
        int n = bag.features().length;
        var weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = StrictMath.sqrt(bag.counts()[i]) * rarity.weight(bag.features()[i]);
        }
        var heaviest = IntStream.range(0, n)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> bag.features()[i]))
                .limit(MOST_FEATURES)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        double square = 0;
        for (int i : heaviest) {
            square += weights[i] * weights[i];
        }
        double length = square == 0 ? 1 : StrictMath.sqrt(square);
        var scaled = new byte[heaviest.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (byte) Math.round(UNIT * weights[heaviest[i]] / length);
        }
        return new Single(Arrays.stream(heaviest).map(i -> bag.features()[i]).toArray(), scaled);
    }

    default Vector plus(Vector other) {
        var features = new int[features().length + other.features().length];
        var weights = new int[features.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < features().length || j < other.features().length) {
            boolean here =
                    j == other.features().length || (i < features().length && features()[i] <= other.features()[j]);
            boolean there =
                    i == features().length || (j < other.features().length && other.features()[j] <= features()[i]);
            features[n] = here ? features()[i] : other.features()[j];
            weights[n] = (here ? weight(i++) : 0) + (there ? other.weight(j++) : 0);
            n++;
        }
        return new Sum(Arrays.copyOf(features, n), Arrays.copyOf(weights, n));
    }

    /** The sum of the products of the weights of the features that both have. */
    default long times(Vector other) {
        var here = features();
        var there = other.features();
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < here.length && j < there.length) {
            if (here[i] == there[j]) {
                sum += (long) weight(i++) * other.weight(j++);
            } else if (here[i] < there[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
