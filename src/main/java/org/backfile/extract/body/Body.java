package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;
import org.jsoup.nodes.Entities;

/** Tells article from everything else on a page. */
public final class Body {

    private Body() {}

    /** A verdict on every block of the page, in order; one block may hold several neighbours of the page, never a part of one. */
    public static List<Block> label(Page page) {
        var blocks = new ArrayList<Block>();
        boolean headline = false;
        for (TextBlock block : page.blocks()) {
            if (block.isFrontMatter()) {
                blocks.add(new Block.Dropped(
                        block.line(), block.span(), Label.BOILERPLATE, Reason.FRONT_MATTER, "", block.text()));
                continue;
            }
            var html = "<p>" + Entities.escape(block.text()) + "</p>";
            var label = headline ? Label.BODY : Label.HEADLINE;
            headline = true;
            blocks.add(new Block.Kept(block.line(), block.span(), label, Kind.PARAGRAPH, block.text(), html));
        }
        return blocks;
    }
}
