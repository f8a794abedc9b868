package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text. An absent finding means that nothing in the item tells.
 *
 * @param outlet who published this item
 * @param origin whom the item says it took the text from
 * @param published when; a finding with both ends open never occurs, it is absent instead
 * @param language BCP 47, as {@code en}
 * @param url the item's own address on the web
 * @param sourceId an identifier that the item itself carries
 */
public record Metadata(
        @Nullable Finding<String> headline,
        @Nullable Finding<String> deck,
        @Nullable Finding<List<Author>> authors,
        @Nullable Finding<String> outlet,
        @Nullable Finding<String> origin,
        @Nullable Finding<DateInterval> published,
        @Nullable Finding<DateInterval> updated,
        @Nullable Finding<String> dateline,
        @Nullable Finding<String> section,
        @Nullable Finding<String> language,
        @Nullable String url,
        @Nullable String sourceId,
        List<Contradiction> contradictions) {

    public static final Metadata NOTHING =
            new Metadata(null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    public Metadata {
        contradictions = List.copyOf(contradictions);
    }

    /** The same with another language; language is found after extraction, from the text that was kept. */
    public Metadata withLanguage(@Nullable Finding<String> found) {
        return new Metadata(
                headline,
                deck,
                authors,
                outlet,
                origin,
                published,
                updated,
                dateline,
                section,
                found,
                url,
                sourceId,
                contradictions);
    }

    /** The same with another date; what the corpus tells of it is known after all items are read. */
    public Metadata withPublished(Finding<DateInterval> found) {
        return new Metadata(
                headline,
                deck,
                authors,
                outlet,
                origin,
                found,
                updated,
                dateline,
                section,
                language,
                url,
                sourceId,
                contradictions);
    }

    /** The same with other contradictions. */
    public Metadata withContradictions(List<Contradiction> found) {
        return new Metadata(
                headline, deck, authors, outlet, origin, published, updated, dateline, section, language, url, sourceId,
                found);
    }
}
