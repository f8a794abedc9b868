package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Scope;
import org.backfile.extract.dump.Dump;
import org.backfile.extract.dump.Line;
import org.backfile.extract.learn.Recurrences;
import org.backfile.extract.outlet.RuledPage;
import org.backfile.extract.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Tells article from everything else on a page. Three steps: every passage is scored by the signs it shows; the article is the course
 * through the page that gains most; what lies outside it is named by the first rule that knows it. Markup goes through the first two
 * twice ({@code Looks}).
 */
public final class Body {

    private Body() {}

    /** The verdicts on a page that is read alone. */
    public static List<Block> label(Page page) {
        return label(page, Recurrences.NONE, RuledPage.NONE);
    }

    /** A verdict on every block of the page, in order; one block may hold several neighbours of the page, never a part of one. */
    public static List<Block> label(Page page, Recurrences recurrences, RuledPage ruled) {
        if (page.item().scope() == Scope.ARTICLE) {
            return WholeArticle.label(page);
        }
        var scene = new Scene(page, recurrences);
        var outline = new Outline(scene, article(scene, ruled), ruled.headline());
        var pieces = new ArrayList<Pieces.Piece>();
        for (int i = 0; i < scene.size(); i++) {
            pieces.add(new Pieces.Piece(scene.at(i), verdict(outline, i, ruled)));
        }
        return Pieces.join(pieces);
    }

    /** Nothing where the passage is body. */
    private static @Nullable Verdict verdict(Outline outline, int i, RuledPage ruled) {
        var ruling = ruled.at(i);
        if (ruling != null) {
            return Verdict.of(ruling);
        }
        if (outline.isBody(i)) {
            return null;
        }
        var verdict = Recurring.judge(outline, i);
        return ruled.isOutside(i) ? verdict.with(ruled.bodySentence()) : verdict;
    }

    private static BitSet article(Scene scene, RuledPage ruled) {
        if (!ruled.body().isEmpty()) {
            return Recurring.withoutHead(scene, Recurring.shown(scene, ruled));
        }
        var open = Recurring.open(scene);
        open.andNot(ruled.ruled());
        return open.isEmpty() ? open : article(scene, open);
    }

    /** Chosen among the passages that may be article, as if the others were not there. */
    private static BitSet article(Scene scene, BitSet open) {
        if (open.cardinality() == scene.size()) {
            return choose(scene);
        }
        var chosen = choose(scene.of(open));
        var article = new BitSet(scene.size());
        int i = -1;
        for (int each = 0; each < open.cardinality(); each++) {
            i = open.nextSetBit(i + 1);
            article.set(i, chosen.get(each));
        }
        return scene.isFramed() ? Recurring.withoutHead(scene, article) : article;
    }

    private static BitSet choose(Scene scene) {
        return Edges.trim(scene, scene.isMarkup() ? Looks.article(scene) : text(scene));
    }

    private static BitSet text(Scene scene) {
        var lines = scene.passages().stream()
                .map(passage -> new Line(passage.text(), passage.words(), passage.cues()))
                .toList();
        var way = Dump.article(lines, (line, voice) -> Recurring.weigh(scene, line, voice));
        return Recurring.withRows(scene, way);
    }
}
