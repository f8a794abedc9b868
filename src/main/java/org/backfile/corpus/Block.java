package org.backfile.corpus;

/**
 * A piece of an item with a verdict: {@link Kept} in the article or {@link Dropped} with a reason. The blocks of an extraction stand in
 * the order of the item, do not overlap, and together hold every character of the item that is not white space (for markup: of its text
 * nodes outside script and style).
 */
public sealed interface Block {

    /** Where the block begins in its file, lines counted from 1. */
    int line();

    /** From its first to its last character, in chars of {@link Item#text()}. */
    Span span();

    /** What it is in the anatomy of a news page. */
    Label label();

    /** Its words, runs of white space made one blank. */
    String text();

    /**
     * A block that the article shows. Of these only the ones labelled {@link Label#BODY} make up {@link Extraction#text()}; the others
     * (headline, deck, byline, date, dateline, caption) are shown in their own places.
     *
     * @param kind the shape of a body block; {@link Kind#PARAGRAPH} for all others
     * @param html the block as clean HTML, made from allowed elements and attributes only: safe to print as it is
     */
    record Kept(int line, Span span, Label label, Kind kind, String text, String html) implements Block {}

    /**
     * A block that the article leaves out.
     *
     * @param detail what this very block shows, a sentence or empty: {@code "names the outlet True Battle"}
     */
    record Dropped(int line, Span span, Label label, Reason reason, String detail, String text) implements Block {}
}
