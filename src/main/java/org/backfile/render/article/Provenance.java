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
 * @param captured when it was saved from the web: {@code 2019-05-01, 12:00 UTC}; absent where nothing tells
 * @param capturedBy what tells so, and earlier captures: {@code says the WARC record; also captured 2018-04-30}
 * @param sourceId the identifier that the file itself carries; absent where it carries none
 */
public record Provenance(
        String file,
        String size,
        String sha256,
        String tally,
        List<String> notes,
        @Nullable String url,
        @Nullable String captured,
        String capturedBy,
        @Nullable String sourceId) {

    public Provenance {
        notes = List.copyOf(notes);
    }
}
