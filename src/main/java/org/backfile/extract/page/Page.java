package org.backfile.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Block;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An item as one jsoup document and its blocks of text. Plain text becomes a document too, one {@code p} a paragraph, so that one set of
 * rules serves text, Markdown and HTML. Every character of the item that is not white space (for markup: of its text nodes outside
 * {@code script}, {@code style} and {@code template}) lies in exactly one block.
 */
public final class Page {

    /** 32 Mi chars: twenty times the longest page we have met; jsoup needs about ten bytes of memory a char. */
    public static final int LONGEST = 32 << 20;

    private final Item item;
    private final Document document;
    private final Lines lines;
    private final List<TextBlock> blocks;
    private final Map<String, Integer> uncounted;
    private final List<Element> pictures;
    private final List<Problem> problems;

    Page(
            Item item,
            Document document,
            Lines lines,
            List<TextBlock> blocks,
            Map<String, Integer> uncounted,
            List<Element> pictures,
            List<Problem> problems) {
        this.item = item;
        this.document = document;
        this.lines = lines;
        this.blocks = List.copyOf(blocks);
        this.uncounted = Map.copyOf(uncounted);
        this.pictures = List.copyOf(pictures);
        this.problems = List.copyOf(problems);
    }

    /** Never throws: an item over {@link #LONGEST} becomes a page without blocks and a problem. */
    public static Page of(Item item) {
        if (item.text().length() > LONGEST) {
            return new Page(
                    item,
                    Document.createShell(""),
                    new Lines(""),
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(tooLong(item)));
        }
        return switch (item.format()) {
            case TEXT -> PlainText.page(item);
            case MARKDOWN -> Markup.markdown(item);
            case HTML -> Markup.html(item);
        };
    }

    public Item item() {
        return item;
    }

    /** The document; rules read it and do not change it. */
    public Document document() {
        return document;
    }

    /** The line of a place in the item's text, from 1. A line ends at a line feed, a carriage return, or both. */
    public int line(int place) {
        return lines.of(place);
    }

    /** In the order of the item. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /**
     * The verdict on each block of text, in their order; null where there is none. One may be on several neighbours.
     *
     * @param verdicts on this page, in the order of the item
     */
    public List<@Nullable Block> verdicts(List<Block> verdicts) {
        var found = new ArrayList<@Nullable Block>(blocks.size());
        int next = 0;
        for (var block : blocks) {
            while (next < verdicts.size()
                    && verdicts.get(next).span().end() <= block.span().start()) {
                next++;
            }
            boolean isCovered =
                    next < verdicts.size() && verdicts.get(next).span().overlaps(block.span());
            found.add(isCovered ? verdicts.get(next) : null);
        }
        return found;
    }

    /** Parts of markup that are not text, by kind: {@code script}, {@code style}, {@code comment}, {@code template}. */
    public Map<String, Integer> uncounted() {
        return uncounted;
    }

    /** The elements of pictures, in the order of the document; markup has them, plain text none. */
    public List<Element> pictures() {
        return pictures;
    }

    public List<Problem> problems() {
        return problems;
    }

    private static Problem tooLong(Item item) {
        return Problem.lost(
                "long-item",
                item.source().where(),
                "The article has " + item.text().length() + " characters, more than " + LONGEST + ".",
                "Split it into its articles.");
    }
}
