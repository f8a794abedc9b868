package org.backfile.search.words;

import java.util.List;
import org.backfile.corpus.Span;

/**
 * A headline, paragraph or caption: words that a phrase may run through.
 *
 * @param quoted what stands between quotation marks, in chars of the text, in order
 */
public record Passage(String text, List<Span> quoted) {

    public Passage {
        quoted = List.copyOf(quoted);
    }
}
