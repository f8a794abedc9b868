package org.backfile.relate.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The features of an article and how much of each it has: single words and pairs of neighbours, known by hashes.
 *
 * @param features rising; odd for pairs, even for single words
 * @param counts how often, names counted double; parallel to {@code features}
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never compared; boxed they would take five times the room.
record Bag(int[] features, float[] counts) {

    static Bag of(Map<Integer, Float> counted) {
        var sorted = new TreeMap<>(counted);
        var features = new int[sorted.size()];
        var counts = new float[sorted.size()];
        int i = 0;
        for (var entry : sorted.entrySet()) {
            features[i] = entry.getKey();
            counts[i] = entry.getValue();
            i++;
        }
        return new Bag(features, counts);
    }

    static boolean isPair(int feature) {
        return (feature & 1) == 1;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeFloat(counts[i]);
        }
    }

    static Bag read(DataInput in) throws IOException {
        int size = in.readInt();
        var features = new int[size];
        var counts = new float[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt();
            counts[i] = in.readFloat();
        }
        return new Bag(features, counts);
    }
}
