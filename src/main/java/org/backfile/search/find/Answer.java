package org.backfile.search.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total all hits
 * @param missing words that no article has, as typed
 * @param hits the first of them, best first
 */
public record Answer(int total, List<String> missing, List<Hit> hits) {

    public Answer {
        missing = List.copyOf(missing);
        hits = List.copyOf(hits);
    }

    /**
     * An article.
     *
     * @param path of its page from the site root
     * @param date EDTF, absent where unknown
     * @param beginning of its text
     * @param score BM25
     */
    public record Hit(
            String id,
            String path,
            @Nullable String headline,
            @Nullable String date,
            @Nullable String outlet,
            String beginning,
            double score) {}
}
