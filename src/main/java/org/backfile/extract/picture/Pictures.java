package org.backfile.extract.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Block;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Blank;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures of the article among those of its page: they stand between its words, or in a figure of the same article, and are no
 * sign, logo or portrait of the author. A caption goes to the picture in its figure, else to the one right before it.
 */
public final class Pictures {

    private static final int LONGEST_ALT = 2000;

    private final Page page;
    private final List<Block> blocks;
    private final Set<Span> claimed = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int cursor;

    private Pictures(Page page, List<Block> blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    /**
     * The pictures in the order of the item, none looked at yet.
     *
     * @param blocks the verdicts on the page's blocks, in order
     */
    public static List<Picture> of(Page page, List<Block> blocks) {
        if (page.pictures().isEmpty()) {
            return List.of();
        }
        var finder = new Pictures(page, blocks);
        var surroundings = Surroundings.of(page, blocks);
        page.pictures().forEach(each -> finder.add(each, surroundings));
        return finder.pictures;
    }

    private void add(Element picture, Surroundings surroundings) {
        var address = Address.of(picture);
        if (address.isEmpty() || Address.isFurniture(picture, address)) {
            return;
        }
        var span = page.item().format() == Format.MARKDOWN ? inMarkdown(picture, address) : inHtml(picture);
        var figure = picture.closest(Surroundings.FIGURE);
        var alt = alt(picture);
        boolean isFigure = figure != null || !alt.isEmpty();
        boolean belongs = surroundings.isWithin(span.start())
                ? surroundings.areOfArticle(picture)
                : isFigure && surroundings.isInArticle(picture) && surroundings.areOfArticle(picture);
        // What scripts load late stands a second time in an element for readers without scripts.
        if (!belongs || !addresses.add(address)) {
            return;
        }
        var caption = caption(figure, span);
        int line = lineOf(span, caption);
        var shortAddress = address.startsWith("data:") ? address.substring(0, typeEnd(address)) : address;
        pictures.add(Picture.unseen(line, span, shortAddress, alt, caption));
    }

    private static int typeEnd(String data) {
        int end = 5;
        while (end < data.length() && end < 40 && data.charAt(end) != ';' && data.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    private static String alt(Element picture) {
        var alt = Blank.collapse(picture.attr("alt"));
        return alt.length() > LONGEST_ALT ? alt.substring(0, LONGEST_ALT) : alt;
    }

    private Span inHtml(Element picture) {
        var range = picture.sourceRange();
        int length = page.item().text().length();
        int start = Math.max(0, Math.min(range.startPos(), length));
        return new Span(start, Math.max(start, Math.min(range.endPos(), length)));
    }

    /** From {@code ![} to the address within the block that says where it stands in the source. */
    private Span inMarkdown(Element picture, String address) {
        var block = picture.closest("[data-start]");
        int start = block == null ? 0 : Integer.parseInt(block.attr("data-start"));
        int end = block == null ? page.item().text().length() : Integer.parseInt(block.attr("data-end"));
        var text = page.item().text();
        int at = text.indexOf(address, Math.max(start, cursor));
        if (at < 0 || at >= end) {
            return new Span(start, end);
        }
        cursor = at + address.length();
        int mark = text.lastIndexOf("![", at);
        return new Span(mark < start ? at : mark, cursor);
    }

    /** The caption in the picture's figure, or the one that follows it before any other words of the article. */
    private @Nullable Span caption(@Nullable Element figure, Span picture) {
        int end = figure == null ? -1 : figure.endSourceRange().endPos();
        int start = figure == null ? -1 : figure.sourceRange().startPos();
        for (var block : blocks) {
            var span = block.span();
            boolean inFigure = start <= span.start() && span.end() <= end;
            boolean after = span.start() >= picture.end();
            if (isCaption(block) && (inFigure || after) && !claimed.contains(span)) {
                claimed.add(span);
                return span;
            }
            if (after && !inFigure && block instanceof Block.Kept) {
                return null;
            }
        }
        return null;
    }

    private static boolean isCaption(Block block) {
        return block instanceof Block.Kept && block.label() == Label.CAPTION;
    }

    /** The line of its caption is the one a reader sees; else that of its own markup. */
    private int lineOf(Span span, @Nullable Span caption) {
        for (var block : blocks) {
            if (block.span().equals(caption)) {
                return block.line();
            }
        }
        return page.line(span.start());
    }
}
