package org.backfile.render.copy;

import java.util.List;
import org.backfile.render.view.Value;

/**
 * Where else a passage of an article stands.
 *
 * @param css class of the change bar: the heavier, the closer; empty where it stands nowhere else
 * @param places the articles, with the place on the page that shows both
 * @param more {@code and 3 more}; empty for no more
 */
public record Elsewhere(String css, List<Value> places, String more) {

    public static final Elsewhere NOWHERE = new Elsewhere("", List.of(), "");

    public Elsewhere {
        places = List.copyOf(places);
    }
}
