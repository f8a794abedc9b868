package org.backfile.render.story;

import java.util.List;
import org.backfile.corpus.Voices;
import org.backfile.render.telling.Quoted;
import org.backfile.render.telling.Telling;
import org.backfile.render.view.Value;

/** The utterances that several articles of a story carry. */
final class SharedWords {

    private static final int SHOWN = 20;

    /** Places that are linked for one quotation. */
    private static final int PLACES = 8;

    private final Voices voices;
    private final Telling telling;
    private final Guide guide;

    SharedWords(Voices voices, Telling telling, Guide guide) {
        this.voices = voices;
        this.telling = telling;
        this.guide = guide;
    }

    List<StoryPage.Shared> shared() {
        return telling.quotations().stream()
                .filter(quoted -> quoted.articles() > 1)
                .limit(SHOWN)
                .map(this::shared)
                .toList();
    }

    private StoryPage.Shared shared(Quoted quoted) {
        var fullest = quoted.fullest();
        int places = quoted.places().size();
        return new StoryPage.Shared(
                "\u201c" + fullest.words() + "\u201d",
                telling.articles().get(fullest.article()).language(),
                speaker(quoted),
                quoted.places().stream()
                        .limit(PLACES)
                        .map(place -> guide.link(place.article(), place.place()))
                        .toList(),
                places > PLACES ? "and " + (places - PLACES) + " more" : "",
                places);
    }

    private Value speaker(Quoted quoted) {
        int number = voices.utterance(quoted.utterance()).speaker();
        if (number < 0) {
            return Value.supplied("speaker not named");
        }
        var speaker = voices.speakers().get(number);
        return Value.source(speaker.name()).linked(speaker.path());
    }
}
