package org.backfile.relate.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The features of an article and how much of each it has: single words and pairs of neighbours, known by hashes.
 *
 * @param features rising; odd for pairs, even for single words
 * @param halves how often, names counted double and pairs one and a half times, in halves; parallel to {@code features}
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never compared; boxed they would take five times the room.
record Bag(int[] features, short[] halves) {

    private static final int BYTES = Integer.BYTES + Short.BYTES;

    /** Counts features as they come. */
    static final class Counter {

        private long[] counted = new long[1024];
        private int size;

        void add(int feature, int halves) {
            if (size == counted.length) {
                counted = Arrays.copyOf(counted, 2 * size);
            }
            counted[size++] = (long) feature << Integer.SIZE | halves;
        }

        Bag bag() {
            Arrays.sort(counted, 0, size);
            var features = new int[size];
            var halves = new short[size];
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                int feature = (int) (counted[i] >> Integer.SIZE);
                if (i == 0 || feature != features[distinct - 1]) {
                    features[distinct++] = feature;
                }
                halves[distinct - 1] += (short) counted[i];
            }
            return new Bag(Arrays.copyOf(features, distinct), Arrays.copyOf(halves, distinct));
        }
    }

    int size() {
        return features.length;
    }

    /** How often the feature at an index stands in the article. */
    double count(int index) {
        return halves[index] / 2.0;
    }

    static boolean isPair(int feature) {
        return (feature & 1) == 1;
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(size() * BYTES);
        bytes.asIntBuffer().put(features);
        bytes.position(size() * Integer.BYTES);
        bytes.asShortBuffer().put(halves);
        return bytes.array();
    }

    static Bag of(ByteBuffer bytes) {
        int size = bytes.remaining() / BYTES;
        var features = new int[size];
        var halves = new short[size];
        bytes.asIntBuffer().get(features);
        bytes.position(size * Integer.BYTES);
        bytes.asShortBuffer().get(halves);
        return new Bag(features, halves);
    }
}
