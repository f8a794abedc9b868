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
import org.jspecify.annotations.Nullable;

/**
 * Writes a block as clean HTML. Nothing is copied from the page but characters and the addresses of links; every tag written is one of a
 * short list, so no script, style, picture or foreign attribute can pass.
 */
public final class CleanHtml {

    private static final Map<String, String> INLINE = Map.of(
            "strong", "strong", "b", "strong", "em", "em", "i", "em", "cite", "em", "code", "code", "sub", "sub", "sup",
            "sup");

    /** Nodes between two pieces of one block: a few end and start tags. */
    private static final int REACH = 100;

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
            html.part(before == null ? "" : between(before, node));
            html.open(around);
            html.write(node.getWholeText());
            before = node;
        }
        html.close(List.of());
        return html.out.toString().strip();
    }

    private void part(String parting) {
        if (!parting.isBlank() || (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1)))) {
            out.append(parting);
        }
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

    /** What parts two pieces of text: a line break, a blank that stands in an element of its own, or nothing. */
    private static String between(TextNode before, TextNode node) {
        var found = "";
        Node each = following(before);
        for (int steps = 0; each != null && !each.equals(node) && steps < REACH; steps++) {
            if (each instanceof Element element && element.normalName().equals("br")) {
                return "<br>";
            }
            found = each instanceof TextNode ? " " : found;
            each = following(each);
        }
        return found;
    }

    /** The next node in the order of the document. */
    private static @Nullable Node following(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (Node each = node; each != null; each = each.parentNode()) {
            if (each.nextSibling() != null) {
                return each.nextSibling();
            }
        }
        return null;
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
            default -> out.append(c < ' ' || (c >= 0x7F && c <= 0x9F) ? ' ' : c);
        }
    }
}
