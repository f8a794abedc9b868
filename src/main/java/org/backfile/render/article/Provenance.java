package org.backfile.render.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param file its path from the source folder
 * @param size {@code 4,178 bytes, read as UTF-8}
 * @param sha256 of the bytes as they came in
 * @param tally {@code 34 lines with text: 17 in the article, 17 left out}
 * @param notes choices made while reading, and what of the markup was passed over; sentences
 * @param url the address that the file itself gives; absent where it gives none, or none that is safe to link
 * @param sourceId the identifier that the file itself carries; absent where it carries none
 */
public record Provenance(
        String file,
        String size,
        String sha256,
        String tally,
        List<String> notes,
        @Nullable String url,
        @Nullable String sourceId) {

    public Provenance {
        notes = List.copyOf(notes);
    }
}
