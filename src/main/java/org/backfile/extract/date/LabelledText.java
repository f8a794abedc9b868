package org.backfile.extract.date;

import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;

/**
 * Some text of an article with its part in it.
 *
 * @param text its words, runs of white space made one blank
 * @param places tells where words of {@code text} stand in the item
 */
public record LabelledText(Label label, String text, Places places) {

    /** Finds the words of a passage again in the item it was taken from. */
    @FunctionalInterface
    public interface Places {
        Evidence evidence(Span words, String text);
    }

    /** Some of its words as evidence. */
    public Evidence evidence(Span words) {
        return places.evidence(words, text);
    }
}
