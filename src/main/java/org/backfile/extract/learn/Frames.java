package org.backfile.extract.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Recurrence;

/** Learns what recurs in the sample of one group, part by part. */
final class Frames {

    private Frames() {}

    /** Files of a host share its frame; files of a folder may be of many outlets. */
    static Map<Long, Recurrence> of(List<Sketch> sketches, boolean mixed) {
        var parts = mixed
                ? Likeness.parts(sketches)
                : sketches.size() < Likeness.FEWEST_FILES ? List.<List<Sketch>>of() : List.of(sketches);
        var found = new HashMap<Long, Frame.Found>();
        for (var part : parts) {
            new Frame(part).found().forEach((form, here) -> found.merge(form, here, Frame.Found::with));
        }
        var recurrences = new HashMap<Long, Recurrence>();
        found.forEach((form, here) -> recurrences.put(form, here.recurrence()));
        return recurrences;
    }
}
