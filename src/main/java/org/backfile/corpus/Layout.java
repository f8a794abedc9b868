package org.backfile.corpus;

/** How a plain text parts its paragraphs; the reader decides it once a file. */
public enum Layout {
    /** A blank line ends a paragraph, and so does every line end: one line, one paragraph. */
    LINE_PER_PARAGRAPH,
    /** Lines were broken at a fixed width; only a blank line, an indent or a short line ends a paragraph. */
    HARD_WRAPPED,
    /** The item is markup and says itself what a paragraph is. */
    MARKUP
}
