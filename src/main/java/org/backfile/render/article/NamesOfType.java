package org.backfile.render.article;

import java.util.List;
import org.backfile.corpus.NameType;
import org.backfile.render.view.Value;

/**
 * The people, places or organisations that an article names.
 *
 * @param label {@code People}
 * @param names by first place, with the pages about them
 */
public record NamesOfType(String label, List<Value> names) {

    public NamesOfType {
        names = List.copyOf(names);
    }

    static String heading(NameType type) {
        return switch (type) {
            case PERSON -> "People";
            case PLACE -> "Places";
            case ORGANISATION -> "Organisations";
        };
    }
}
