package org.backfile.enrich.quote;

import org.backfile.corpus.Span;

/**
 * A stretch between quotation marks, at the outermost level.
 *
 * @param span marks included
 * @param inner without the marks
 * @param goesOn whether the paragraph ends before the quotation does, and the next paragraph opens it again
 */
record Marked(Span span, Span inner, boolean goesOn) {

    String words(String text) {
        return inner.of(text).strip();
    }
}
