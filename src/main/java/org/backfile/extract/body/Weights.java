package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.extract.cue.Tables;

/** How loudly each sign speaks on a page of plain text, in log-odds. Pages of markup are looked at twice, by {@link Looks}. */
final class Weights {

    private record Voice(Sign sign, double weight) {}

    static final Weights TEXT = new Weights();

    private final List<Voice> voices = new ArrayList<>();
    private double bias;

    private Weights() {
        for (var line : Tables.lines(Weights.class, "signs.tsv")) {
            var fields = line.split("\t", -1);
            double weight = Double.parseDouble(fields[1]);
            if (fields[0].equals("BIAS")) {
                bias = weight;
            } else if (weight != 0) {
                voices.add(new Voice(Sign.valueOf(fields[0]), weight));
            }
        }
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
