package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.backfile.extract.clean.CleanHtml;
import org.backfile.extract.page.TextBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes blocks of judged passages: one each, but one for a whole list or table, which only make sense together. */
final class Pieces {

    /** A passage with the verdict on it; none where it is body. */
    record Piece(Passage passage, @Nullable Verdict verdict) {}

    private Pieces() {}

    static List<Block> join(List<Piece> pieces) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < pieces.size(); ) {
            var whole = isBody(pieces.get(i))
                    ? pieces.get(i).passage().surroundings().whole()
                    : null;
            int end = i + 1;
            while (whole != null && end < pieces.size() && isBody(pieces.get(end)) && holds(whole, pieces.get(end))) {
                end++;
            }
            blocks.add(whole == null ? block(pieces.get(i)) : grouped(whole, pieces.subList(i, end)));
            i = end;
        }
        return blocks;
    }

    private static boolean isBody(Piece piece) {
        return piece.verdict() == null;
    }

    private static boolean holds(Element whole, Piece piece) {
        for (Element each = piece.passage().block().element(); each != null; each = each.parent()) {
            if (each.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private static Block block(Piece piece) {
        var block = piece.passage().block();
        var verdict = piece.verdict();
        if (verdict != null && verdict.reason() != null) {
            return new Block.Dropped(
                    block.line(), block.span(), verdict.label(), verdict.reason(), verdict.detail(), block.text());
        }
        var label = verdict == null ? Label.BODY : verdict.label();
        var kind = verdict == null ? kind(block) : Kind.PARAGRAPH;
        return new Block.Kept(block.line(), block.span(), label, kind, block.text(), html(block, kind));
    }

    private static Kind kind(TextBlock block) {
        for (Element each = block.element(); each != null; each = each.parent()) {
            switch (each.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "pre" -> {
                    return Kind.CODE;
                }
                default -> {}
            }
        }
        return Kind.PARAGRAPH;
    }

    private static String html(TextBlock block, Kind kind) {
        return switch (kind) {
            case HEADING -> tagged(level(block), CleanHtml.inline(block));
            case QUOTE -> "<blockquote><p>" + CleanHtml.inline(block) + "</p></blockquote>";
            case CODE -> "<pre><code>" + CleanHtml.code(block) + "</code></pre>";
            default -> tagged("p", CleanHtml.inline(block));
        };
    }

    /** The page's own h1 is the archive's; a heading within an article is h2 or lower. */
    private static String level(TextBlock block) {
        for (Element each = block.element(); each != null; each = each.parent()) {
            var name = each.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.equals("h1") ? "h2" : name;
            }
        }
        return "h2";
    }

    private static String tagged(String tag, String inner) {
        return "<" + tag + ">" + inner + "</" + tag + ">";
    }

    private static Block grouped(Element whole, List<Piece> pieces) {
        var first = pieces.get(0).passage().block();
        var last = pieces.get(pieces.size() - 1).passage().block();
        var span = new Span(first.span().start(), last.span().end());
        var text = new StringBuilder();
        var html = new StringBuilder();
        Element row = null;
        boolean table = whole.normalName().equals("table");
        for (var piece : pieces) {
            var block = piece.passage().block();
            var here = table ? block.element().closest("tr") : null;
            if (table && here != null && !here.equals(row)) {
                html.append(row == null ? "<tr>" : "</tr><tr>");
                row = here;
            }
            html.append(tagged(
                    table ? (block.element().normalName().equals("th") ? "th" : "td") : "li", CleanHtml.inline(block)));
            text.append(text.isEmpty() ? "" : " ").append(block.text());
        }
        var body = table ? "<tbody>" + (row == null ? "<tr>" : "") + html + "</tr></tbody>" : html.toString();
        var kind = table ? Kind.TABLE : Kind.LIST;
        return new Block.Kept(first.line(), span, Label.BODY, kind, text.toString(), tagged(whole.normalName(), body));
    }
}
