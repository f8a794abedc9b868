package org.backfile.render.telling;

import java.util.List;
import org.backfile.corpus.Place;

/**
 * A number that articles give with what it counts.
 *
 * @param unit as {@link org.backfile.corpus.Quantity} has it
 * @param amount a plain decimal number
 * @param isDiffering whether two articles both give numbers of this unit and none alike
 * @param places the first in each article that gives it
 */
public record Figure(String unit, String amount, boolean isDiffering, List<Given> places) {

    /**
     * Where an article gives it.
     *
     * @param article its number in the story
     * @param words number and unit, on one line
     */
    public record Given(int article, Place place, String words) {}

    public Figure {
        places = List.copyOf(places);
    }
}
