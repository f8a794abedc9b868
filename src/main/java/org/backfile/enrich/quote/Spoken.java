package org.backfile.enrich.quote;

import org.backfile.corpus.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * One marked stretch and the words that tell who speaks.
 *
 * @param sentence number of its sentence
 * @param at index of its token in that sentence
 * @param cue absent where nothing tells
 */
record Spoken(Marked marked, int sentence, int at, @Nullable Voice cue) {

    /**
     * The words that point to a speaker.
     *
     * @param sentence number of the sentence they stand in
     * @param how how the quotation came by them
     */
    record Voice(int sentence, Phrase phrase, Certainty certainty, Link how, String method) {}

    /** How a quotation is tied to the words that name its speaker. */
    enum Link {
        /** By a verb of its own sentence. */
        VERB,
        /** By the subject of its own sentence, whatever that does. */
        SUBJECT,
        /** By the quotation before. */
        TURN,
        /** By the sentence before. */
        CONTEXT
    }

    Spoken with(@Nullable Voice other) {
        return new Spoken(marked, sentence, at, other);
    }
}
