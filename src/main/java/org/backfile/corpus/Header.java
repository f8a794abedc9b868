package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article without its text: what lists, charts and neighbours need. */
public record Header(
        String id,
        String path,
        Source source,
        @Nullable String headline,
        List<Author> authors,
        @Nullable Finding<String> outlet,
        @Nullable Finding<String> origin,
        @Nullable Finding<DateInterval> published,
        @Nullable String section,
        @Nullable String language) {

    public Header {
        authors = List.copyOf(authors);
    }
}
