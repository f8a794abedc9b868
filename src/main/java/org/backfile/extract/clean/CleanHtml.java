package org.backfile.extract.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.extract.page.Blank;
import org.backfile.extract.page.TextBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a block as clean HTML. Nothing is copied from the page but characters and the addresses of links; every tag written is one of a
 * short list, so no script, style, picture or foreign attribute can pass.
 */
public final class CleanHtml {

    private static final Map<String, String> INLINE = Map.of(
            "strong", "strong", "b", "strong", "em", "em", "i", "em", "cite", "em", "code", "code", "sub", "sub", "sup",
            "sup");

    private final StringBuilder out = new StringBuilder();
    private final List<Element> open = new ArrayList<>();

    private CleanHtml() {}

    /** The words of the block with their emphasis and links, without an element around them. */
    public static String inline(TextBlock block) {
        var html = new CleanHtml();
        TextNode before = null;
        for (var node : block.nodes()) {
            var around = html.marks(node, block.element());
            html.close(around);
            if (before != null && breakBetween(before, node)) {
                html.out.append("<br>");
            }
            html.open(around);
            html.write(node.getWholeText());
            before = node;
        }
        html.close(List.of());
        return html.out.toString().strip();
    }

    /** The words of a block as preformatted code. */
    public static String code(TextBlock block) {
        var html = new CleanHtml();
        for (var node : block.nodes()) {
            html.escape(node.getWholeText());
        }
        return html.out.toString().stripTrailing();
    }

    /** The elements between the block and the text that are worth keeping, outermost first. */
    private List<Element> marks(TextNode node, Element block) {
        var marks = new ArrayList<Element>();
        for (Node each = node.parentNode();
                each instanceof Element element && !element.equals(block);
                each = each.parentNode()) {
            if (INLINE.containsKey(element.normalName()) || !address(element).isEmpty()) {
                marks.add(0, element);
            }
        }
        return marks;
    }

    private void close(List<Element> around) {
        int same = 0;
        while (same < open.size() && same < around.size() && open.get(same).equals(around.get(same))) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            out.append("</").append(name(open.remove(i))).append('>');
        }
    }

    private void open(List<Element> around) {
        for (int i = open.size(); i < around.size(); i++) {
            var element = around.get(i);
            open.add(element);
            out.append('<').append(name(element));
            if (name(element).equals("a")) {
                out.append(" href=\"");
                escape(address(element));
                out.append('"');
            }
            out.append('>');
        }
    }

    private static String name(Element element) {
        return INLINE.getOrDefault(element.normalName(), "a");
    }

    /** Where a link leads, if that is a place on the web or a mailbox; else empty. */
    private static String address(Element element) {
        if (!element.normalName().equals("a")) {
            return "";
        }
        var href = element.attr("href").strip();
        var scheme = href.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://") || scheme.startsWith("mailto:")
                ? href
                : "";
    }

    private static boolean breakBetween(TextNode before, TextNode node) {
        for (Node each = before.nextSibling(); each != null && !each.equals(node); each = each.nextSibling()) {
            if (each instanceof Element element && element.normalName().equals("br")) {
                return true;
            }
        }
        return false;
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Blank.is(text.charAt(i))) {
                escape(text.charAt(i));
            } else if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n', '\t' -> out.append(c);
            default -> out.append(c < ' ' || c == 0x7F ? ' ' : c);
        }
    }
}
