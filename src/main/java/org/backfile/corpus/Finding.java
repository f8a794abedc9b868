package org.backfile.corpus;

import java.util.List;

/**
 * A derived value with what it rests on.
 *
 * @param evidence the words that carry it, strongest first; never empty unless the value was configured
 * @param method one sentence: how the value follows from the evidence
 */
public record Finding<T>(T value, Certainty certainty, List<Evidence> evidence, String method) {

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
