package org.backfile.render.telling;

import java.util.List;
import org.backfile.corpus.Place;

/**
 * An utterance that articles quote.
 *
 * @param utterance its number, see {@link org.backfile.corpus.Voices}
 * @param places every quotation that carries it; one at least
 */
public record Quoted(int utterance, List<Carried> places) {

    /**
     * A quotation of an article.
     *
     * @param article its number in the story
     * @param place of its first stretch
     * @param words without the outer marks
     */
    public record Carried(int article, Place place, String words) {}

    public Quoted {
        places = List.copyOf(places);
    }

    /** How many articles carry it. */
    public int articles() {
        return (int) places.stream().mapToInt(Carried::article).distinct().count();
    }

    /** The one with most words; of several the first. */
    public Carried fullest() {
        var fullest = places.get(0);
        for (var place : places) {
            fullest = place.words().length() > fullest.words().length() ? place : fullest;
        }
        return fullest;
    }
}
