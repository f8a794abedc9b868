package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, a place or an organisation that articles name, joined across the archive.
 *
 * @param id ten lower-case base32 letters
 * @param name the form it goes by: the fullest in common use among the articles, or as the editor says
 * @param forms every way in which the articles write it, the most used first; of very many only the first
 * @param articles how many articles name it
 * @param places at how many places they do
 * @param path of its page from the site root; absent where it has none
 */
public record Name(
        String id,
        NameType type,
        String name,
        List<String> forms,
        int articles,
        int places,
        @Nullable String path) {

    public Name {
        forms = List.copyOf(forms);
    }

    /** The same under an id, with or without a page. */
    public Name at(String newId, @Nullable String newPath) {
        return new Name(newId, type, name, forms, articles, places, newPath);
    }
}
