package org.backfile.address;

import org.backfile.corpus.Corpus;
import org.backfile.relate.RelateOptions;

/** Gives names, speakers and stories their addresses. */
public final class RelatedAddresses {

    private final Permalinks permalinks;
    private final RelateOptions options;

    /** @param options how much earns a page, and how many pages there are */
    public RelatedAddresses(Permalinks permalinks, RelateOptions options) {
        this.permalinks = permalinks;
        this.options = options;
    }

    /** The corpus with all of them under their addresses; pins what is new. */
    public Corpus name(Corpus corpus) {
        var named = new NameAddresses(permalinks, options).name(corpus);
        var quoted = new SpeakerAddresses(permalinks, options).name(named);
        return new StoryAddresses(permalinks, options.storyPages()).name(quoted);
    }
}
