package org.backfile.extract.body;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;

/** What tests ask of the verdicts on a page, in the order of the page. */
final class Verdicts {

    private Verdicts() {}

    /** The texts that were kept as the article's. */
    static List<String> bodies(List<Block> blocks) {
        return kept(blocks, Label.BODY);
    }

    static List<String> kept(List<Block> blocks, Label label) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Kept && block.label() == label)
                .map(Block::text)
                .toList();
    }

    /** Why each of the others was dropped. */
    static List<Reason> reasons(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Dropped.class::isInstance)
                .map(block -> ((Block.Dropped) block).reason())
                .toList();
    }
}
