package org.backfile.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text: what lists, charts and neighbours need. Memory holds one for every article, so its findings come without their
 * evidence, which the article has.
 */
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

    /** The header of an extraction under an address. */
    public static Header of(String id, String path, Extraction extraction) {
        var metadata = extraction.metadata();
        return new Header(
                id,
                path,
                extraction.item().source(),
                value(metadata.headline()),
                metadata.authors() == null ? List.of() : metadata.authors().value(),
                bare(metadata.outlet()),
                bare(metadata.origin()),
                bare(metadata.published()),
                value(metadata.section()),
                value(metadata.language()));
    }

    /** The same under its address. */
    public Header at(String newId, String newPath) {
        return new Header(newId, newPath, source, headline, authors, outlet, origin, published, section, language);
    }

    /** The same with another date. */
    public Header dated(Finding<DateInterval> found) {
        return new Header(id, path, source, headline, authors, outlet, origin, found, section, language);
    }

    /** The same from another source. */
    public Header from(Source other) {
        return new Header(id, path, other, headline, authors, outlet, origin, published, section, language);
    }

    /** The same without the checksum of its source, which the article has. */
    public Header unsummed() {
        return from(source.unsummed());
    }

    private static <T> @Nullable Finding<T> bare(@Nullable Finding<T> finding) {
        return finding == null ? null : finding.bare();
    }

    private static @Nullable String value(@Nullable Finding<String> finding) {
        return finding == null ? null : finding.value();
    }
}
