package org.backfile.extract.page;

import java.util.List;
import org.backfile.corpus.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a table cell, a button's words. Blocks of a page do
 * not overlap and stand in the order of the item.
 */
public final class TextBlock {

    private final int index;
    private final int line;
    private final int lastLine;
    private final Span span;
    private final String text;
    private final Element element;
    private final List<TextNode> nodes;
    private final Alignment alignment;

    TextBlock(
            int index,
            int line,
            int lastLine,
            Span span,
            String text,
            Element element,
            List<TextNode> nodes,
            Alignment alignment) {
        this.index = index;
        this.line = line;
        this.lastLine = lastLine;
        this.span = span;
        this.text = text;
        this.element = element;
        this.nodes = List.copyOf(nodes);
        this.alignment = alignment;
    }

    /** Its number among the page's blocks, from 0. */
    public int index() {
        return index;
    }

    /** Where it begins in the item's file, from 1. */
    public int line() {
        return line;
    }

    /** Where it ends in the item's file; {@link #line()} unless it was broken into lines. */
    public int lastLine() {
        return lastLine;
    }

    /** From its first to its last character that is not white space, in the item's text. */
    public Span span() {
        return span;
    }

    /** Its words, runs of white space made one blank; never blank itself. */
    public String text() {
        return text;
    }

    /** The nearest block element that holds it; several blocks may share one. */
    public Element element() {
        return element;
    }

    /** The text nodes it is made of, in order. */
    public List<TextNode> nodes() {
        return nodes;
    }

    /** Whether it is front matter of a Markdown item or a labelled line at the head of a text: fields, no text. */
    public boolean isFrontMatter() {
        return element.hasAttr(Markup.FRONT_MATTER_MARK);
    }

    /** Whether it is a paragraph of Markdown that its reader knows to be hidden: an order to the program that made the site. */
    public boolean isOrder() {
        return element.hasAttr("hidden") && element.hasAttr("data-start");
    }

    /**
     * Where a stretch of {@link #text()} stands in the item's text. For markup this goes through entities and tags.
     *
     * @param from first char of the stretch, in {@code text()}
     * @param to after its last char; a stretch is not empty
     */
    public Span spanOf(int from, int to) {
        return alignment.span(this, from, to);
    }

    @Override
    public String toString() {
        return line + ": " + text;
    }
}
