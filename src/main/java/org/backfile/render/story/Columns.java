package org.backfile.render.story;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.corpus.Header;
import org.backfile.corpus.Place;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.jspecify.annotations.Nullable;

/** The columns of the tables of a story: an article each, or counts alone where they would be too many to stand beside each other. */
final class Columns {

    /** More do not fit. */
    private static final int MOST = 9;

    private final List<Header> articles;
    private final Guide guide;

    Columns(List<Header> articles, Guide guide) {
        this.articles = articles;
        this.guide = guide;
    }

    /** Whether counts stand for them. */
    boolean areCounted() {
        return articles.size() > MOST;
    }

    /** Empty where counts stand for them. */
    List<StoryPage.Column> heads() {
        return numbers()
                .mapToObj(article -> new StoryPage.Column(guide.letter(article), Entry.of(articles.get(article))))
                .toList();
    }

    /** Where each article has something, parallel to the heads. */
    List<StoryPage.Cell> cells(Map<Integer, Place> places) {
        return numbers().mapToObj(article -> cell(article, places.get(article))).toList();
    }

    private StoryPage.Cell cell(int article, @Nullable Place place) {
        if (place == null) {
            return new StoryPage.Cell("", "says nothing", null);
        }
        var spot = guide.spot(article, place);
        return new StoryPage.Cell(spot.brief(), guide.letter(article) + ", " + spot.words(), spot.path());
    }

    /** {@code 3}, or {@code 12 of 34} where there are no columns. */
    String count(int some) {
        return Numbers.grouped(some) + (areCounted() ? " of " + Numbers.grouped(articles.size()) : "");
    }

    private IntStream numbers() {
        return IntStream.range(0, areCounted() ? 0 : articles.size());
    }
}
