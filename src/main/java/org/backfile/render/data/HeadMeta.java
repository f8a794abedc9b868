package org.backfile.render.data;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;
import org.backfile.render.syntax.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's page tells programs: OpenGraph for previews, the citation set that Zotero and Google Scholar read,
 * JSON-LD for search engines. A value that is not known is not there; a date only as far as it is known.
 *
 * @param description a sentence or two: the deck, else the beginning of the text; empty for an article without text
 * @param canonical the page's address; absent where the archive has none
 * @param names for {@code <meta name=".." content="..">}
 * @param properties for {@code <meta property=".." content="..">}
 * @param jsonLd for {@code <script type="application/ld+json">}: safe to print there unescaped
 */
public record HeadMeta(
        String description, @Nullable String canonical, List<Entry> names, List<Entry> properties, String jsonLd) {

    /** Search engines and previews show about this much. */
    private static final int DESCRIPTION_CHARS = 200;

    /** One name and its value. */
    public record Entry(String key, String content) {}

    public HeadMeta {
        names = List.copyOf(names);
        properties = List.copyOf(properties);
    }

    public static HeadMeta of(Archive archive, Article article) {
        var description = description(article);
        return new HeadMeta(
                description,
                archive.address(article.path()),
                citation(archive, article),
                openGraph(archive, article, description),
                JsonLd.of(archive, article, description));
    }

    private static List<Entry> citation(Archive archive, Article article) {
        var metadata = article.metadata();
        var entries = new ArrayList<Entry>();
        add(entries, "citation_title", metadata.headline());
        authors(metadata).forEach(author -> add(entries, "citation_author", author.name()));
        add(entries, "citation_publication_date", citationDate(Issued.of(metadata.published())));
        add(entries, "citation_language", metadata.language());
        add(entries, "citation_public_url", archive.address(article.path()));
        add(entries, "prism:publicationName", metadata.outlet());
        // Without a type Zotero takes everything with a citation_title for a journal article.
        add(entries, "z:itemType", metadata.outlet() == null ? "webpage" : "newspaperArticle");
        return entries;
    }

    private static List<Entry> openGraph(Archive archive, Article article, String description) {
        var metadata = article.metadata();
        var entries = new ArrayList<Entry>();
        add(entries, "og:type", "article");
        add(entries, "og:title", metadata.headline());
        add(entries, "og:description", description.isEmpty() ? null : description);
        add(entries, "og:url", archive.address(article.path()));
        add(entries, "og:site_name", archive.title());
        add(entries, "article:published_time", day(Issued.of(metadata.published())));
        add(entries, "article:section", metadata.section());
        return entries;
    }

    static List<Author> authors(Metadata metadata) {
        return metadata.authors() == null
                ? List.of()
                : metadata.authors().value().stream()
                        .filter(author -> author.role() == null)
                        .toList();
    }

    private static @Nullable String day(@Nullable Issued issued) {
        return issued == null || issued.day() == null ? null : issued.day().toString();
    }

    /** {@code 2024/07/11}, {@code 2024/07} or {@code 2024}: Google Scholar's form, as far as it is known. */
    private static @Nullable String citationDate(@Nullable Issued issued) {
        if (issued == null || issued.year() == null) {
            return null;
        }
        if (issued.day() != null) {
            return issued.day().toString().replace('-', '/');
        }
        var month = issued.month();
        return month == null ? issued.year().toString() : issued.year() + (month < 10 ? "/0" : "/") + month;
    }

    static String description(Article article) {
        var deck = article.metadata().deck();
        if (deck != null) {
            return shortened(Lines.one(deck.value()));
        }
        return article.extraction().body().stream()
                .map(Block.Kept::text)
                .map(Lines::one)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(HeadMeta::shortened)
                .orElse("");
    }

    static String shortened(String text) {
        if (text.length() <= DESCRIPTION_CHARS) {
            return text;
        }
        int cut = text.lastIndexOf(' ', DESCRIPTION_CHARS - 1);
        if (cut <= 0) {
            cut = Character.isLowSurrogate(text.charAt(DESCRIPTION_CHARS - 1))
                    ? DESCRIPTION_CHARS - 2
                    : DESCRIPTION_CHARS - 1;
        }
        return text.substring(0, cut) + "\u2026";
    }

    private static void add(List<Entry> entries, String key, @Nullable Finding<String> finding) {
        add(entries, key, finding == null ? null : finding.value());
    }

    private static void add(List<Entry> entries, String key, @Nullable String content) {
        if (content != null) {
            entries.add(new Entry(key, content));
        }
    }
}
