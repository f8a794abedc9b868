package org.backfile.extract;

import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.extract.body.Body;
import org.backfile.extract.facts.Facts;
import org.backfile.extract.learn.Recurrences;
import org.backfile.extract.page.Page;

/**
 * The door of the extraction room. Pure: the same item, options and knowledge always give the same extraction. Safe to share between
 * threads.
 */
public final class Extractor {

    private final Knowledge knowledge;

    /** Reads each item alone. */
    public Extractor(ExtractOptions options) {
        this(options, Knowledge.NONE);
    }

    /** Reads each item knowing what recurs in its group. */
    public Extractor(ExtractOptions options, Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Never throws; what cannot be understood becomes a problem of the extraction. */
    public Extraction extract(Item item) {
        var page = Page.of(item);
        var blocks = Body.label(page, Recurrences.of(page, knowledge));
        var found = Facts.find(page, blocks);
        return new Extraction(
                item, found.metadata(), found.blocks(), page.uncounted(), found.damage(), page.problems());
    }
}
