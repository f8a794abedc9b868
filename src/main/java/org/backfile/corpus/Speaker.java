package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom articles quote, joined across the archive.
 *
 * @param id ten lower-case base32 letters; empty until it is given
 * @param name the fullest form in common use
 * @param type of the name; absent for a group that has none of its own, as {@code NATO allies}
 * @param quotations how often articles quote them
 * @param utterances how many things they said
 * @param path of their page from the site root; absent where they have none
 */
public record Speaker(
        String id,
        String name,
        @Nullable NameType type,
        int quotations,
        int utterances,
        @Nullable String path) {

    /** The same under an id, with or without a page. */
    public Speaker at(String newId, @Nullable String newPath) {
        return new Speaker(newId, name, type, quotations, utterances, newPath);
    }
}
