package org.backfile.render.story;

import java.util.List;
import java.util.TreeMap;
import org.backfile.corpus.Place;
import org.backfile.corpus.Voices;
import org.backfile.render.telling.Quoted;
import org.backfile.render.telling.Quoted.Carried;
import org.backfile.render.telling.Telling;
import org.backfile.render.view.Excerpt;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Who quotes what: the utterances that articles of a story have in common, as rows of its table, and those that only one has. */
final class QuoteRows {

    private static final int ROWS = 20;

    /** Of what an article alone quotes. */
    private static final int ALONE = 3;

    /** Of fewer words a quotation says little by itself: {@code "crazy"}. */
    private static final int WORDS_ALONE = 5;

    private static final int MOST_CHARS = 150;

    private final Voices voices;
    private final Telling telling;
    private final Columns columns;
    private final Guide guide;

    QuoteRows(Voices voices, Telling telling, Columns columns, Guide guide) {
        this.voices = voices;
        this.telling = telling;
        this.columns = columns;
        this.guide = guide;
    }

    List<StoryPage.Row> common() {
        return telling.quotations().stream()
                .filter(quoted -> quoted.articles() > 1)
                .limit(ROWS)
                .map(this::row)
                .toList();
    }

    /** How many more the articles have in common; empty where all are rows. */
    String more() {
        long more = telling.quotations().stream()
                        .filter(quoted -> quoted.articles() > 1)
                        .count()
                - ROWS;
        return more <= 0 ? "" : "and " + Numbers.count(more, "quotation", "quotations") + " more";
    }

    private StoryPage.Row row(Quoted quoted) {
        var fullest = quoted.fullest();
        var places = new TreeMap<Integer, Place>();
        quoted.places().forEach(each -> places.putIfAbsent(each.article(), each.place()));
        var words = Value.source(inMarks(fullest));
        return new StoryPage.Row(
                columns.areCounted() ? words.linked(place(fullest).path()) : words,
                language(fullest),
                speaker(quoted),
                "",
                columns.cells(places),
                columns.count(places.size()));
    }

    /** What only one article quotes, in its order; of several only the first. */
    List<StoryPage.Quotation> alone(int article) {
        return ofOne(article).stream()
                .limit(ALONE)
                .map(quoted -> new StoryPage.Quotation(
                        Value.source(inMarks(quoted.fullest())),
                        language(quoted.fullest()),
                        speaker(quoted),
                        place(quoted.fullest())))
                .toList();
    }

    /** How many more only this article quotes; empty where all are given. */
    String moreAlone(int article) {
        int more = ofOne(article).size() - ALONE;
        return more <= 0 ? "" : "and " + Numbers.count(more, "quotation", "quotations") + " more";
    }

    private List<Quoted> ofOne(int article) {
        return telling.quotations().stream()
                .filter(quoted ->
                        quoted.articles() == 1 && quoted.places().get(0).article() == article)
                .filter(quoted -> quoted.fullest().words().split(" ", -1).length >= WORDS_ALONE)
                .sorted((one, other) ->
                        one.fullest().place().compareTo(other.fullest().place()))
                .toList();
    }

    private static String inMarks(Carried quotation) {
        return "\u201c" + Excerpt.of(quotation.words(), MOST_CHARS) + "\u201d";
    }

    private Value place(Carried quotation) {
        var spot = guide.spot(quotation.article(), quotation.place());
        return Value.archive(spot.words()).linked(spot.path());
    }

    private @Nullable String language(Carried quotation) {
        return telling.articles().get(quotation.article()).language();
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
