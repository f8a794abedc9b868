package org.backfile.render.voice;

import java.util.List;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * An utterance in the fullest words that an article has of it.
 *
 * @param anchor id on the page
 * @param text its words, in marks; with an ellipsis at the ends where only a part of a sentence is quoted
 * @param language of the words, BCP 47; absent where not known
 * @param speaker with the address of their page; for words that nobody signs who is meant, in brackets
 * @param head what to know first: {@code In 3 articles}
 * @param note the rest: which was first; may be empty
 * @param witnesses in list order; of very many only the first
 * @param more how many are not shown: {@code and 12 more}; empty where all are
 * @param told articles that tell it in words of their own: their words and how many of them stand in the utterance; of many only the first
 */
public record Said(
        String anchor,
        String text,
        @Nullable String language,
        Value speaker,
        String head,
        String note,
        List<Witness> witnesses,
        String more,
        List<Witness> told) {

    public Said {
        witnesses = List.copyOf(witnesses);
        told = List.copyOf(told);
    }
}
