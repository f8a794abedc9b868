package org.backfile.enrich.quote;

import org.backfile.corpus.Certainty;

/**
 * The words of a sentence that tell who speaks.
 *
 * @param speaker as the sentence names them
 */
record Cue(Phrase speaker, Certainty certainty, Spoken.Link link, String method) {

    static Cue stated(Phrase speaker, String method) {
        return new Cue(speaker, Certainty.EXPLICIT, Spoken.Link.VERB, method);
    }

    static Cue inferred(Phrase speaker, String method) {
        return new Cue(speaker, Certainty.INFERRED, Spoken.Link.VERB, method);
    }

    static Cue subject(Phrase speaker, String method) {
        return new Cue(speaker, Certainty.INFERRED, Spoken.Link.SUBJECT, method);
    }
}
