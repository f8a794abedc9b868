package org.backfile.corpus;

import java.util.List;

/**
 * A derived value with what it rests on.
 *
 * @param evidence the words that carry it, strongest first; never empty unless the value was configured or the evidence is left with the article
 * @param method one sentence: how the value follows from the evidence
 */
public record Finding<T>(T value, Certainty certainty, List<Evidence> evidence, String method) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same without what it rests on. */
    public Finding<T> bare() {
        return evidence.isEmpty() ? this : new Finding<>(value, certainty, List.of(), method);
    }
}
