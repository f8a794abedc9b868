package org.backfile.fuzz;

import java.util.Locale;
import java.util.Set;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What holds for every extraction, whatever came in. */
final class Promises {

    private static final Set<String> ALLOWED = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "table",
            "tbody",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "code",
            "sub",
            "sup",
            "a",
            "br");

    private Promises() {}

    /** @throws AssertionError naming the promise that is broken */
    static void hold(Extraction extraction) {
        var text = extraction.item().text();
        int last = 0;
        var covered = new boolean[text.length()];
        for (var block : extraction.blocks()) {
            int start = block.span().start();
            int end = block.span().end();
            check(start >= 0 && start <= end && end <= text.length(), "a block stands in its item", block);
            if (extraction.item().format() == Format.TEXT && extraction.item().scope() == Scope.PAGE) {
                check(start >= last, "blocks stand in order and do not overlap", block);
                last = end;
            }
            java.util.Arrays.fill(covered, start, end, true);
            if (block instanceof Block.Kept kept) {
                clean(kept);
            }
        }
        if (extraction.item().format() == Format.TEXT && extraction.item().scope() == Scope.PAGE) {
            for (int i = 0; i < covered.length; i++) {
                char c = text.charAt(i);
                check(covered[i] || c <= ' ' || !Character.isLetterOrDigit(c), "every letter is kept or dropped", i);
            }
        }
    }

    private static void clean(Block.Kept kept) {
        for (Element element : Jsoup.parseBodyFragment(kept.html()).body().children()) {
            element.stream().forEach(each -> {
                check(ALLOWED.contains(each.normalName()), "only listed elements are written", kept);
                each.attributes().forEach(attribute -> {
                    var address = attribute.getValue().toLowerCase(Locale.ROOT);
                    check(
                            each.normalName().equals("a")
                                    && attribute.getKey().equals("href")
                                    && (address.startsWith("http://")
                                            || address.startsWith("https://")
                                            || address.startsWith("mailto:")),
                            "no attribute but a link's address to the web is written",
                            kept);
                });
            });
        }
    }

    static void check(boolean holds, String promise, Object where) {
        if (!holds) {
            throw new AssertionError("broken: " + promise + ": " + where);
        }
    }
}
