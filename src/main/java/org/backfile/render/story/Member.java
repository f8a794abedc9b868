package org.backfile.render.story;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Field;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quantity;
import org.backfile.corpus.TimeWords;
import org.backfile.corpus.Words;
import org.backfile.render.article.Anchors;
import org.backfile.render.view.Entry;
import org.jspecify.annotations.Nullable;

/** An article of a story, without its text: where its names, quotations, dates and figures stand. */
record Member(
        String id,
        String letter,
        Entry entry,
        String language,
        List<Spot> mentions,
        List<Spot> quotes,
        List<String> quoted,
        List<Dating> datings,
        List<Figure> figures) {

    /** A sentence that dates what it tells; when that was is absent where the words do not tell. */
    record Dating(
            String words,
            String sentence,
            TimeWords time,
            @Nullable DateInterval when,
            Spot spot) {}

    /** A number with what it counts, in the words of the article. */
    record Figure(String words, Quantity quantity, Spot spot) {}

    /** Where words stand: {@code line 42} and the address that leads there. */
    record Spot(String words, String path) {

        /** {@code 42} for {@code line 42}. */
        String brief() {
            return words.startsWith("line ") ? words.substring("line ".length()) : words;
        }
    }

    static Member of(Article article, String letter) {
        var extraction = article.extraction();
        var anchors = Anchors.of(extraction);
        var annotations = extraction.annotations();
        var words = Words.of(extraction);
        var mentions = new ArrayList<Spot>();
        // Where the text has a name says more than that the headline does.
        annotations
                .mentions()
                .forEach(mention -> mentions.add(spot(
                        article,
                        anchors,
                        mention.places().stream()
                                .filter(place -> place.field() == Field.TEXT)
                                .findFirst()
                                .orElse(mention.places().get(0)))));
        var quotes = new ArrayList<Spot>();
        var quoted = new ArrayList<String>();
        annotations.quotes().forEach(quote -> {
            quotes.add(spot(article, anchors, quote.places().get(0)));
            quoted.add(org.backfile.corpus.Quote.text(quote.places(), words));
        });
        var language = article.header().language();
        return new Member(
                article.id(),
                letter,
                Entry.of(article.header()),
                language == null ? "" : language,
                mentions,
                quotes,
                quoted,
                datings(article, anchors, words.text()),
                figures(article, anchors, words.text()));
    }

    private static List<Dating> datings(Article article, Anchors anchors, String text) {
        var published = article.header().published();
        return article.extraction().annotations().times().stream()
                .map(time -> new Dating(
                        time.words().of(text),
                        time.sentence().of(text).replaceAll("\\s+", " "),
                        time,
                        Occasion.of(time, published == null ? null : published.value()),
                        spot(article, anchors, new Place(Field.TEXT, time.words()))))
                .toList();
    }

    private static List<Figure> figures(Article article, Anchors anchors, String text) {
        return article.extraction().annotations().quantities().stream()
                .map(quantity -> new Figure(
                        quantity.words().of(text).replaceAll("\\s+", " "),
                        quantity,
                        spot(article, anchors, new Place(Field.TEXT, quantity.words()))))
                .toList();
    }

    private static Spot spot(Article article, Anchors anchors, Place place) {
        return new Spot(anchors.words(place), article.path() + anchors.link(place));
    }
}
