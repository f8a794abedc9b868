package org.backfile.render.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Article;
import org.backfile.corpus.Field;
import org.backfile.corpus.Place;
import org.backfile.render.article.Anchors;
import org.backfile.render.view.Value;

/** Leads from the page of a story to places in its articles, which it takes as they pass; each goes by a letter. */
final class Guide {

    /** Where words stand: {@code line 42} and the address that leads there. */
    record Spot(String words, String path) {

        /** {@code 42} for {@code line 42}. */
        String brief() {
            return words.startsWith("line ") ? words.substring("line ".length()) : words;
        }
    }

    private record Key(int article, Place place) {}

    private final List<String> letters;
    private final Map<Key, Spot> spots = new HashMap<>();
    private int articles;

    /** @param letters of the articles, in their order */
    Guide(List<String> letters) {
        this.letters = letters;
    }

    /** Takes the next article. */
    void add(Article article) {
        var anchors = Anchors.of(article.extraction());
        var annotations = article.extraction().annotations();
        annotations.mentions().forEach(mention -> mention.places().forEach(place -> add(article, anchors, place)));
        annotations
                .quotes()
                .forEach(quote -> add(article, anchors, quote.places().get(0)));
        annotations.times().forEach(time -> add(article, anchors, new Place(Field.TEXT, time.sentence())));
        annotations.quantities().forEach(each -> add(article, anchors, new Place(Field.TEXT, each.words())));
        articles++;
    }

    private void add(Article article, Anchors anchors, Place place) {
        spots.put(new Key(articles, place), new Spot(anchors.words(place), article.path() + anchors.link(place)));
    }

    String letter(int article) {
        return letters.get(article);
    }

    Spot spot(int article, Place place) {
        return Objects.requireNonNull(spots.get(new Key(article, place)));
    }

    /** {@code B, line 42}. */
    Value link(int article, Place place) {
        var spot = spot(article, place);
        return Value.archive(letter(article) + ", " + spot.words()).linked(spot.path());
    }
}
