package org.backfile.render.view;

import org.backfile.corpus.Author;
import org.backfile.corpus.Header;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param path of its page, from the site root
 * @param headline in the words of the source, or that there is none
 * @param language of the headline, BCP 47; absent where not known
 * @param outlet who published it, or that it is not named
 * @param origin whom it took its text from; absent where the file does not tell
 * @param authors joined by commas; empty where not named
 */
public record Entry(
        String path,
        Value headline,
        @Nullable String language,
        Dated date,
        Value outlet,
        @Nullable Value origin,
        String authors) {

    public static Entry of(Header header) {
        return new Entry(
                header.path(),
                headline(header.headline()),
                header.language(),
                Dated.of(header.published()),
                Value.of(header.outlet(), "outlet not named"),
                header.origin() == null ? null : Value.of(header.origin(), ""),
                header.authors().stream().map(Author::name).collect(java.util.stream.Collectors.joining(", ")));
    }

    /** A headline, or that the file has none. */
    public static Value headline(@Nullable String headline) {
        return headline == null || headline.isBlank() ? Value.supplied("no headline") : Value.source(headline);
    }
}
