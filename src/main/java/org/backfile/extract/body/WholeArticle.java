package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Format;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.clean.CleanHtml;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;
import org.jspecify.annotations.Nullable;

/** The verdicts on an item that is the article and nothing else: it is kept, but for what its own markup hides from readers. */
final class WholeArticle {

    private WholeArticle() {}

    static List<Block> label(Page page) {
        return page.item().format() == Format.TEXT ? plain(page) : markup(page);
    }

    /** Nothing has to be asked of paragraphs of plain text: a database of a million articles is read a fifth faster. */
    private static List<Block> plain(Page page) {
        var blocks = new ArrayList<Block>();
        for (var block : page.blocks()) {
            var html = "<p>" + CleanHtml.inline(block) + "</p>";
            blocks.add(new Block.Kept(block.line(), block.span(), Label.BODY, Kind.PARAGRAPH, block.text(), html));
        }
        return blocks;
    }

    private static List<Block> markup(Page page) {
        var surroundings = new Surroundings();
        var pieces = new ArrayList<Pieces.Piece>();
        for (var block : page.blocks()) {
            var around = surroundings.of(block.element());
            pieces.add(new Pieces.Piece(new Passage(block, around), verdict(block, around)));
        }
        return Pieces.join(pieces);
    }

    private static @Nullable Verdict verdict(TextBlock block, Surroundings.Of around) {
        if (block.isFrontMatter()) {
            return Verdict.drop(Reason.FRONT_MATTER, "");
        }
        if (around.around().contains(Around.HIDDEN)) {
            return Verdict.drop(Reason.HIDDEN, "");
        }
        return block.element().closest("figcaption") != null ? Verdict.keep(Label.CAPTION) : null;
    }
}
