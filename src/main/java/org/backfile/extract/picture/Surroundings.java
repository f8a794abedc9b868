package org.backfile.extract.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Block;
import org.backfile.corpus.Label;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Which elements of a page hold words of the article, and which hold only others: a picture belongs where its neighbours do. */
final class Surroundings {

    private static final Set<Label> ARTICLE = Set.of(Label.HEADLINE, Label.DECK, Label.BODY, Label.CAPTION);

    static final Evaluator FIGURE = new Evaluator.Tag("figure");

    private static final Set<String> OUTSIDE = Set.of("nav", "footer", "aside", "form", "button");

    private final Set<Element> kept = new HashSet<>();
    private final Set<Element> others = new HashSet<>();
    private int from = Integer.MAX_VALUE;
    private int to;

    private Surroundings() {}

    static Surroundings of(Page page, List<Block> blocks) {
        var surroundings = new Surroundings();
        var verdicts = page.verdicts(blocks);
        for (var text : page.blocks()) {
            surroundings.add(text, isOfArticle(verdicts.get(text.index())));
        }
        return surroundings;
    }

    private static boolean isOfArticle(@Nullable Block block) {
        return block instanceof Block.Kept && ARTICLE.contains(block.label());
    }

    private void add(TextBlock text, boolean isOfArticle) {
        if (isOfArticle) {
            from = Math.min(from, text.span().start());
            to = Math.max(to, text.span().end());
            mark(text.element(), kept);
        } else if (text.element().closest(FIGURE) == null) {
            // The credit of a picture is left out where its caption stays; it says nothing about the picture.
            mark(text.element(), others);
        }
    }

    private static void mark(Element element, Set<Element> marked) {
        for (var each = element; each != null && marked.add(each); each = each.parent()) {
            // Up to the first that is marked already: so all elements are passed once.
        }
    }

    /** Whether a place lies between the first and the last words of the article. */
    boolean isWithin(int place) {
        return from <= place && place <= to;
    }

    /** Whether the nearest words around a picture are the article's. */
    boolean areOfArticle(Element picture) {
        for (var each = picture.parent(); each != null; each = each.parent()) {
            if (OUTSIDE.contains(each.normalName())) {
                return false;
            }
            if (kept.contains(each)) {
                return true;
            }
            if (others.contains(each)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a picture stands in an element that holds words of the article and is no larger than the article. */
    boolean isInArticle(Element picture) {
        for (var each = picture.parent(); each != null && !each.normalName().equals("body"); each = each.parent()) {
            if (each.normalName().equals("article") || each.normalName().equals("main")) {
                return kept.contains(each);
            }
        }
        return false;
    }
}
