package org.backfile.render.compare;

import java.util.List;
import org.backfile.render.copy.Closeness;

/**
 * A passage of two articles, side by side.
 *
 * @param anchor id of the row, unique on the page
 * @param number counted from 1
 * @param closeness how close the sides are
 * @param lost what one side tells and the other article says nowhere; empty for nothing
 */
public record ComparedPassage(String anchor, String number, Closeness closeness, Part a, Part b, List<String> lost) {

    public ComparedPassage {
        lost = List.copyOf(lost);
    }

    /**
     * One side.
     *
     * @param place the number in the margin: of the line or passage on the article's page; empty for the headline
     * @param spoken the same for screen readers
     * @param path of the passage on its article's page, from the site root
     */
    public record Part(String place, String spoken, String path, List<Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }
    }
}
