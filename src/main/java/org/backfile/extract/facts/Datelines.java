package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.backfile.extract.place.Dateline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The place in front of the first paragraph: {@code WASHINGTON—}, {@code BERLIN (AP) —}, {@code LONDON, Jan 3 (Reuters) -}. It is parted from
 * the paragraph as a block of its own; so is a source tag, {@code (HarbourPost.com) —}, which names no place.
 */
final class Datelines {

    private static final Pattern TAG = Pattern.compile("^\\([^()]{3,40}\\)\\s*[—–-]+\\s*");

    private Datelines() {}

    /**
     * What stands in front of the text.
     *
     * @param blocks with the dateline parted off
     */
    record Found(@Nullable Finding<String> place, List<Block> blocks) {}

    static Found find(Sheet sheet) {
        for (int i = 0; i < sheet.blocks().size(); i++) {
            if (sheet.blocks().get(i) instanceof Block.Kept block
                    && block.label() == Label.BODY
                    && block.kind() == Kind.PARAGRAPH) {
                return part(sheet, i, block);
            }
        }
        return new Found(null, sheet.blocks());
    }

    private static Found part(Sheet sheet, int index, Block.Kept block) {
        var found = Dateline.of(block.text());
        var dateline = found != null && enoughFollows(block.text(), found.end()) ? found : null;
        var tag = TAG.matcher(block.text());
        if (dateline == null && !(tag.find() && enoughFollows(block.text(), tag.end()))) {
            return new Found(null, sheet.blocks());
        }
        int end = dateline == null ? tag.end() : dateline.end();
        var piece = sheet.pieces().stream()
                .filter(each -> each.verdict() == block
                        && each.text().length() >= end
                        && block.text().startsWith(each.text()))
                .findFirst();
        if (piece.isEmpty()) {
            return new Found(null, sheet.blocks());
        }
        var blocks = new ArrayList<>(sheet.blocks());
        blocks.set(index, rest(block, piece.get(), end));
        blocks.add(index, lifted(block, piece.get(), end));
        if (dateline == null) {
            return new Found(null, blocks);
        }
        return new Found(
                new Finding<>(
                        dateline.name(),
                        Certainty.EXPLICIT,
                        List.<Evidence>of(piece.get().evidence(dateline.place())),
                        "The dateline before the text."),
                blocks);
    }

    private static boolean enoughFollows(String text, int from) {
        return text.substring(from).split(" ", -1).length >= 5;
    }

    private static Block lifted(Block.Kept block, Piece piece, int end) {
        int last = block.text().substring(0, end).stripTrailing().length();
        var text = block.text().substring(0, last);
        return new Block.Kept(
                block.line(),
                piece.block().spanOf(0, last),
                Label.DATELINE,
                Kind.PARAGRAPH,
                text,
                "<p>" + org.jsoup.nodes.Entities.escape(text) + "</p>");
    }

    private static Block rest(Block.Kept block, Piece piece, int end) {
        int start = piece.block().spanOf(end, end + 1).start();
        int line = piece.evidence(end, end + 1).line();
        return new Block.Kept(
                line,
                new Span(start, Math.max(start, block.span().end())),
                block.label(),
                block.kind(),
                block.text().substring(end),
                withoutFirst(block.html(), end));
    }

    /** The clean HTML of a block without its first so many characters of text. */
    private static String withoutFirst(String html, int chars) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        int[] left = {chars};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (left[0] > 0 && node instanceof TextNode text) {
                        var words = text.getWholeText();
                        int cut = Math.min(left[0], words.length());
                        text.text(words.substring(cut));
                        left[0] -= cut;
                    }
                },
                document.body());
        return document.body().html();
    }
}
