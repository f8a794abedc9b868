package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.extract.cue.Tables;

/** How loudly each sign speaks, in log-odds; for plain text and for markup, where the same sign is worth less beside better ones. */
final class Weights {

    private record Voice(Sign sign, double weight) {}

    private static final Weights TEXT = new Weights(1);
    private static final Weights MARKUP = new Weights(2);

    private final List<Voice> voices = new ArrayList<>();
    private double bias;

    private Weights(int column) {
        for (var line : Tables.lines(Weights.class, "signs.tsv")) {
            var fields = line.split("\t", -1);
            double weight = Double.parseDouble(fields[column]);
            if (fields[0].equals("BIAS")) {
                bias = weight;
            } else if (weight != 0) {
                voices.add(new Voice(Sign.valueOf(fields[0]), weight));
            }
        }
    }

    static Weights of(Scene scene) {
        return scene.isMarkup() ? MARKUP : TEXT;
    }

    /** Above 0 where the passage by itself is more likely article than not. */
    double score(Scene scene, int passage) {
        double sum = bias;
        for (var voice : voices) {
            sum += voice.sign().isShown(scene, passage) ? voice.weight() : 0;
        }
        return sum;
    }
}
