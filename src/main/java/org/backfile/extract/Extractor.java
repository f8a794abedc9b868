package org.backfile.extract;

import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.extract.body.Body;
import org.backfile.extract.facts.Facts;
import org.backfile.extract.page.Page;

/** The door of the extraction room. Pure: the same item and options always give the same extraction. Safe to share between threads. */
public final class Extractor {

    public Extractor(ExtractOptions options) {}

    /** Never throws; what cannot be understood becomes a problem of the extraction. */
    public Extraction extract(Item item) {
        var page = Page.of(item);
        var blocks = Body.label(page);
        var found = Facts.find(page, blocks);
        return new Extraction(
                item, found.metadata(), found.blocks(), page.uncounted(), found.damage(), page.problems());
    }
}
