package org.backfile.render.article;

import java.util.List;
import org.backfile.render.view.Ref;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * A fact at a glance.
 *
 * @param label {@code Published}
 * @param values one, or several names
 * @param datetime the stated day for machines; absent for all else
 * @param standing {@code Stated}, {@code Worked out}, {@code Corrected by the editor} or {@code Not known}
 * @param places where the evidence stands; may be empty
 */
public record Fact(
        String label, List<Value> values, @Nullable String datetime, String standing, List<Ref> places) {

    public Fact {
        values = List.copyOf(values);
        places = List.copyOf(places);
    }
}
