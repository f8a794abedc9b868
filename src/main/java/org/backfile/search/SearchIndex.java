package org.backfile.search;

import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.site.SiteFile;

/** The door of the search room. */
public final class SearchIndex {

    public SearchIndex(SearchOptions options) {}

    /** Makes every file of the index, in a fixed order. */
    public void write(Corpus corpus, Consumer<SiteFile> files) {}
}
