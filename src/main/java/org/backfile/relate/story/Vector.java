package org.backfile.relate.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

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

        byte[] bytes() {
            var bytes = ByteBuffer.allocate(features.length * (Integer.BYTES + 1));
            bytes.asIntBuffer().put(features);
            bytes.position(features.length * Integer.BYTES).put(weights);
            return bytes.array();
        }

        static Single of(ByteBuffer bytes) {
            int size = bytes.remaining() / (Integer.BYTES + 1);
            var features = new int[size];
            var weights = new byte[size];
            bytes.asIntBuffer().get(features);
            bytes.position(size * Integer.BYTES).get(weights);
            return new Single(features, weights);
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

    /** The vector of an article: its rarest and most frequent features, of equal ones the first. */
    static Single of(Bag bag, FeatureWeights known) {
        int n = bag.size();
        var weights = new double[n];
        int heavy = 0;
        for (int i = 0; i < n; i++) {
            weights[i] = StrictMath.sqrt(bag.count(i)) * known.of(bag.features()[i]);
            heavy += weights[i] > 0 ? 1 : 0;
        }
        var rising = weights.clone();
        Arrays.sort(rising);
        int size = Math.min(heavy, MOST_FEATURES);
        double least = size == 0 ? 0 : rising[n - size];
        int atLeast = 0;
        for (int i = n - size; i < n && rising[i] == least; i++) {
            atLeast++;
        }
        var chosen = new int[size];
        double square = 0;
        int count = 0;
        for (int i = 0; i < n && count < size; i++) {
            if (weights[i] > least || (weights[i] == least && atLeast-- > 0)) {
                chosen[count++] = i;
                square += weights[i] * weights[i];
            }
        }
        double length = square == 0 ? 1 : StrictMath.sqrt(square);
        var features = new int[size];
        var scaled = new byte[size];
        for (int i = 0; i < size; i++) {
            features[i] = bag.features()[chosen[i]];
            scaled[i] = (byte) Math.round(UNIT * weights[chosen[i]] / length);
        }
        return new Single(features, scaled);
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
