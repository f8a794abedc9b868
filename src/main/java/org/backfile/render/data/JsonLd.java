package org.backfile.render.data;

import org.backfile.corpus.Article;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.render.syntax.Json;
import org.jspecify.annotations.Nullable;

/** A schema.org description of an article. */
final class JsonLd {

    private final Json json = Json.line();

    private JsonLd() {}

    static String of(Archive archive, Article article, String description) {
        return new JsonLd().write(archive, article, description);
    }

    private String write(Archive archive, Article article, String description) {
        var metadata = article.metadata();
        var headline = text(metadata.headline());
        var outlet = text(metadata.outlet());
        json.object(() -> {
            json.field("@context", "https://schema.org");
            // A news article must have a headline; one that was not found is not made up.
            json.field("@type", headline == null ? "CreativeWork" : "NewsArticle");
            json.field("headline", headline);
            json.field("description", description.isEmpty() ? null : description);
            var authors = HeadMeta.authors(metadata);
            if (!authors.isEmpty()) {
                json.array("author", () -> authors.forEach(author -> named("Person", author.name())));
            }
            if (outlet != null) {
                json.object("publisher", () -> members("Organization", outlet));
            }
            json.field("datePublished", day(metadata.published()));
            json.field("dateModified", day(metadata.updated()));
            json.field("articleSection", text(metadata.section()));
            json.field("inLanguage", text(metadata.language()));
            json.field("url", archive.address(article.path()));
            json.field("isBasedOn", metadata.url());
            json.field("identifier", article.id());
            json.object("isPartOf", () -> {
                members("Collection", archive.title());
                json.field("url", archive.url());
            });
        });
        return json.endInScript();
    }

    private void named(String type, String name) {
        json.object(() -> members(type, name));
    }

    private void members(String type, String name) {
        json.field("@type", type).field("name", name);
    }

    private static @Nullable String day(@Nullable Finding<DateInterval> date) {
        var issued = Issued.of(date);
        return issued == null || issued.day() == null ? null : issued.day().toString();
    }

    private static @Nullable String text(@Nullable Finding<String> finding) {
        return finding == null ? null : finding.value();
    }
}
