package org.backfile.extract.facts;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.corpus.Metadata;
import org.backfile.extract.page.Page;

/** Reads off a page what it says about itself. */
public final class Facts {

    private Facts() {}

    /** What the page tells; {@code blocks} are the verdicts on its blocks, in order. */
    public static Found find(Page page, List<Block> blocks) {
        var headline = blocks.stream()
                .filter(block -> block.label() == Label.HEADLINE)
                .findFirst()
                .map(block -> new Finding<>(
                        block.text(),
                        Certainty.EXPLICIT,
                        List.of(Evidence.inItem(block.line(), block.span(), block.text())),
                        "The line that stands as headline."))
                .orElse(null);
        var metadata =
                new Metadata(headline, null, null, null, null, null, null, null, null, null, null, null, List.of());
        return new Found(metadata, List.of(), blocks);
    }
}
