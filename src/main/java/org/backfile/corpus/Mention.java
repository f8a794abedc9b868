package org.backfile.corpus;

import java.util.List;

/**
 * One person, place or organisation as one article names it.
 *
 * @param name the fullest form that the article gives, without titles: {@code Jens Stoltenberg}
 * @param places every place where the article names it, in any form, in order; never empty, pronouns left out
 */
public record Mention(NameType type, String name, List<Place> places) {

    public Mention {
        places = List.copyOf(places);
    }

    /** The same at its other places. */
    Mention without(Field field) {
        return new Mention(
                type,
                name,
                places.stream().filter(place -> place.field() != field).toList());
    }
}
