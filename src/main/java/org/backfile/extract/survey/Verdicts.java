package org.backfile.extract.survey;

import java.util.BitSet;
import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Label;
import org.backfile.extract.page.Page;

/** The verdicts of an extraction on the pieces of its page; one verdict may be on several neighbours. */
record Verdicts(BitSet body, BitSet dropped) {

    static Verdicts of(Page page, List<Block> blocks) {
        var verdicts = new Verdicts(new BitSet(), new BitSet());
        var all = page.verdicts(blocks);
        for (var text : page.blocks()) {
            var block = all.get(text.index());
            if (block != null) {
                // A dateline that was lifted from the first paragraph is the first part of it.
                boolean isBody = block.label() == Label.BODY || block.label() == Label.DATELINE;
                verdicts.body.set(text.index(), block instanceof Block.Kept && isBody);
                verdicts.dropped.set(text.index(), block instanceof Block.Dropped);
            }
        }
        return verdicts;
    }

    boolean isBody(int block) {
        return body.get(block);
    }

    boolean isDropped(int block) {
        return dropped.get(block);
    }
}
