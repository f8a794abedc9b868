package org.backfile.render.article;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Damage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Draws the wavy line under words of a passage that seem damaged. The words stay as they are. */
final class Marks {

    private Marks() {}

    /**
     * The passage with its damage marked.
     *
     * @param itemText what the spans of the damage count in
     */
    static String damage(Block.Kept block, List<Damage> damage, String itemText) {
        if (damage.isEmpty()) {
            return block.html();
        }
        var fragment = Jsoup.parseBodyFragment(block.html(), "");
        fragment.outputSettings(
                new Document.OutputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html));
        for (var each : damage) {
            if (!each.seen().isEmpty()) {
                mark(fragment.body(), each.seen(), occurrence(block, each, itemText));
            }
        }
        return fragment.body().html();
    }

    /** How many times the damaged words stand in the passage before the place that is meant. */
    private static int occurrence(Block.Kept block, Damage damage, String itemText) {
        int before = 0;
        int at = itemText.indexOf(damage.seen(), block.span().start());
        while (at >= 0 && at < damage.span().start()) {
            before++;
            at = itemText.indexOf(damage.seen(), at + 1);
        }
        return before;
    }

    private static void mark(Element passage, String seen, int skip) {
        var texts = new ArrayList<TextNode>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        texts.add(text);
                    }
                },
                passage);
        int left = skip;
        for (var text : texts) {
            int at = text.getWholeText().indexOf(seen);
            while (at >= 0) {
                if (left-- == 0) {
                    wrap(text, at, seen.length());
                    return;
                }
                at = text.getWholeText().indexOf(seen, at + 1);
            }
        }
    }

    private static void wrap(TextNode text, int at, int length) {
        var words = at == 0 ? text : text.splitText(at);
        if (words.getWholeText().length() > length) {
            words.splitText(length);
        }
        var mark = new Element(
                org.jsoup.parser.Tag.valueOf("span", Parser.NamespaceHtml, org.jsoup.parser.ParseSettings.htmlDefault),
                "");
        mark.addClass("damage");
        words.replaceWith(mark);
        mark.appendChild(words);
    }
}
