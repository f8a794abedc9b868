package org.backfile.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Finding;
import org.backfile.render.syntax.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of an article, before any format: every absent part is left out, never filled in.
 *
 * @param key names the article in a bibliography; unique over archives as far as ids are
 * @param outlet who published it; without one it is not cited as a newspaper article
 * @param url of its page here; where the archive has no address, where the article says it stood
 * @param shelf the archive and the article's id there
 * @param notes sentences: how the date is known, where it came from, which text was cited
 */
record Cited(
        String key,
        @Nullable String title,
        List<PersonName> authors,
        @Nullable String outlet,
        @Nullable Issued issued,
        @Nullable String language,
        @Nullable String url,
        Shelf shelf,
        String notes) {

    record Shelf(String archive, String id) {}

    static Cited of(Archive archive, Article article) {
        var metadata = article.metadata();
        var issued = Issued.of(metadata.published());
        var page = archive.address(article.path());
        var authors = metadata.authors() == null
                ? List.<PersonName>of()
                : metadata.authors().value().stream()
                        .filter(author -> author.role() == null)
                        .map(author -> PersonName.of(author.name()))
                        .toList();
        return new Cited(
                "article-" + article.id(),
                value(metadata.headline()),
                authors,
                value(metadata.outlet()),
                issued,
                value(metadata.language()),
                page == null ? metadata.url() : page,
                new Shelf(archive.title(), article.id()),
                notes(article, issued, page != null));
    }

    private static String notes(Article article, @Nullable Issued issued, boolean hasPage) {
        var notes = new ArrayList<@Nullable String>();
        notes.add(issued == null ? null : issued.note());
        notes.add(
                hasPage && article.metadata().url() != null
                        ? "Original at " + article.metadata().url() + " ."
                        : null);
        notes.add("SHA-256 of the source " + article.source().sha256().substring(0, 16) + ".");
        return notes.stream().filter(note -> note != null).collect(Collectors.joining(" "));
    }

    private static @Nullable String value(@Nullable Finding<String> finding) {
        return finding == null ? null : Lines.one(finding.value());
    }
}
