package org.backfile;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Speaker;
import org.backfile.relate.RelateOptions;
import org.backfile.site.SitePaths;
import org.jspecify.annotations.Nullable;

/** Gives every speaker an id, and a page to those who say enough. A page that was given once is kept while anybody quotes the speaker. */
final class SpeakerAddresses {

    private static final String KIND = "speaker";

    private final Permalinks permalinks;
    private final RelateOptions options;

    SpeakerAddresses(Permalinks permalinks, RelateOptions options) {
        this.permalinks = permalinks;
        this.options = options;
    }

    /** The corpus with its speakers under their addresses; pins what is new. */
    Corpus name(Corpus corpus) {
        var voices = corpus.relations().voices();
        var all = voices.speakers();
        var addresses = new @Nullable String[all.size()];
        int left = options.speakerPages();
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = permalinks.address(KIND, identity(all.get(i))).orElse(null);
            left -= addresses[i] == null ? 0 : 1;
        }
        var byUse = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer number) -> -all.get(number).utterances())
                        .thenComparing(number -> number))
                .toList();
        for (int number : byUse) {
            if (addresses[number] == null && left > 0 && all.get(number).utterances() >= options.speakerUtterances()) {
                addresses[number] = fresh(all.get(number));
                left--;
            }
        }
        return corpus.with(corpus.relations().with(voices.with(number -> {
            var address = addresses[number];
            var speaker = all.get(number);
            return speaker.at(address == null ? id(speaker) : Permalinks.id(address), address);
        })));
    }

    private String fresh(Speaker speaker) {
        var address = SitePaths.speaker(id(speaker), speaker.name());
        permalinks.pin(KIND, identity(speaker), address);
        return address;
    }

    private static String identity(Speaker speaker) {
        return (speaker.type() == null ? "group" : speaker.type().code()) + ":" + speaker.name();
    }

    private static String id(Speaker speaker) {
        return new Identity(Identity.Kind.ID, "speaker:" + identity(speaker)).id(Identity.LETTERS);
    }
}
