package org.backfile.address;

import java.util.List;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Gone;
import org.backfile.corpus.Speaker;
import org.backfile.relate.RelateOptions;
import org.backfile.site.SitePaths;

/** Gives every speaker an id, and a page to those who say enough. */
final class SpeakerAddresses {

    private final Permalinks permalinks;
    private final EarnedPages.Rule rule;

    SpeakerAddresses(Permalinks permalinks, RelateOptions options) {
        this.permalinks = permalinks;
        this.rule = new EarnedPages.Rule(
                Gone.Kind.SPEAKER, options.speakerUtterances(), options.speakerPages(), SitePaths::speaker);
    }

    /** The corpus with its speakers under their addresses; pins what is new. */
    Corpus name(Corpus corpus) {
        var voices = corpus.relations().voices();
        var all = voices.speakers();
        var pages = EarnedPages.of(rule, permalinks, all.size(), number -> holder(all.get(number)));
        return corpus.with(corpus.relations()
                .with(voices.with(number -> all.get(number).at(pages.id(number), pages.address(number))))
                .with(pages.gone()));
    }

    private static EarnedPages.Holder holder(Speaker speaker) {
        var type = speaker.type() == null ? "group" : speaker.type().code();
        return new EarnedPages.Holder(speaker.name(), List.of(type + ":" + speaker.name()), speaker.utterances());
    }
}
