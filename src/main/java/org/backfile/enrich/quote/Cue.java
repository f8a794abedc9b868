package org.backfile.enrich.quote;

import org.backfile.corpus.Certainty;

/**
 * The words of a sentence that tell who speaks.
 *
 * @param speaker as the sentence names them
 */
record Cue(Phrase speaker, Certainty certainty, String method) {

    static Cue stated(Phrase speaker, String method) {
        return new Cue(speaker, Certainty.EXPLICIT, method);
    }

    static Cue inferred(Phrase speaker, String method) {
        return new Cue(speaker, Certainty.INFERRED, method);
    }
}
