package org.backfile.render.data;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.render.syntax.Json;
import org.backfile.site.SitePaths;

/** The list of the published data as a Data Package (datapackage.org, version 2): what a program needs to load it. */
final class DataPackage {

    private record Field(String name, String type, String description) {}

    /** The members of an article's object; {@code docs/data.md} says more on each and is tested against this list. */
    private static final List<Field> FIELDS = List.of(
            new Field("source", "object", "Where the article came from: path, record, line, sha256, captured."),
            new Field("id", "string", "Its name in this archive, kept for ever."),
            new Field("path", "string", "Its page, from the root of the site."),
            new Field("source_id", "string", "An identifier that the source itself carries."),
            new Field("url", "string", "Where the source says that it stood on the web."),
            new Field("headline", "object", "value, certainty, evidence, method."),
            new Field("deck", "object", "The summary under the headline: value, certainty, evidence, method."),
            new Field("authors", "object", "value (a list of name, role), certainty, evidence, method."),
            new Field("outlet", "object", "Who published it: value, certainty, evidence, method."),
            new Field("origin", "object", "Whom it took its text from: value, certainty, evidence, method."),
            new Field("published", "object", "When: edtf, earliest, latest, why, certainty, evidence, method."),
            new Field(
                    "updated",
                    "object",
                    "When it was changed: edtf, earliest, latest, why, certainty, evidence, method."),
            new Field("dateline", "object", "The place it was filed from: value, certainty, evidence, method."),
            new Field("section", "object", "value, certainty, evidence, method."),
            new Field("language", "object", "BCP 47: value, certainty, evidence, method."),
            new Field("contradictions", "array", "Values of one field that cannot all be true: field, values."),
            new Field("text", "string", "The body: its blocks joined by an empty line."),
            new Field(
                    "blocks",
                    "array",
                    "Every block of the source and whether it was kept: line, start, end, label, kind, kept, reason, detail, text."),
            new Field(
                    "images",
                    "array",
                    "Pictures of the article: line, start, end, address, alt, caption, standing, note, path, width, height, bytes, sha256."),
            new Field("uncounted", "array", "Parts of markup that are no text: kind, count."),
            new Field("damage", "array", "Letters that seem lost or mangled: line, seen, likely, evidence."),
            new Field("problems", "array", "What went wrong with the source: code, where, seen, advice."));

    private static final List<Field> QUOTE_FIELDS = List.of(
            new Field("id", "string", "The article and the number of the quotation in it."),
            new Field("article", "string", "The id of the article."),
            new Field(
                    "spans",
                    "array",
                    "Its stretches, marks included: field (text, headline, deck, caption), start, end in Java chars."),
            new Field("text", "string", "Its words without the outer marks."),
            new Field("speaker", "string", "Who says it, as names are joined across the archive."),
            new Field("speaker_id", "string", "The speaker's name in this archive; only of speakers with a name."),
            new Field(
                    "certainty", "string", "explicit, inferred or unknown: how surely the article gives the speaker."),
            new Field("said", "object", "The words that point to the speaker: field, start, end."),
            new Field("method", "string", "How the speaker was found."),
            new Field("utterance", "string", "The id of the first quotation of the same utterance."));

    private static final List<Field> STORY_FIELDS = List.of(
            new Field("id", "string", "That of the article the story is known by."),
            new Field("title", "string", "The headline of the article that has most in common with the others."),
            new Field("path", "string", "Its page, from the site root; only of stories with a page."),
            new Field("articles", "array", "Ids, in list order."),
            new Field("earliest", "date", "The first day on which one of its dated articles may have appeared."),
            new Field("latest", "date", "The last such day."),
            new Field(
                    "chapters",
                    "array",
                    "Stretches of coverage parted by a week of silence: title, articles, earliest, latest."),
            new Field("read", "integer", "Of so many articles the next four tell, the first; absent where of all."),
            new Field(
                    "events",
                    "array",
                    "What the articles date: earliest, latest, certainty, why, sentence, tellings (article, field, start, end, words)."),
            new Field(
                    "figures",
                    "array",
                    "What they count: unit, amount, differing, places (article, field, start, end, words)."),
            new Field("names", "array", "Whom and what several of them name: id, name, articles."),
            new Field("quotations", "array", "What several of them quote: utterance, articles."));

    private static final List<Field> NAME_FIELDS = List.of(
            new Field("id", "string", "Its name in this archive."),
            new Field("type", "string", "person, place or organisation."),
            new Field("name", "string", "The form it goes by."),
            new Field(
                    "path",
                    "string",
                    "Its page, from the root of the site; only names that enough articles share have one."),
            new Field("forms", "array", "How the articles write it, the most used first."),
            new Field("articles", "integer", "How many articles name it."),
            new Field(
                    "mentions",
                    "array",
                    "Every place: article, field (text, headline, deck, caption), start, end in Java chars."));

    private static final List<Field> RELATION_FIELDS = List.of(
            new Field("kind", "string", "duplicate, reuse, or quotation: only words that both quote."),
            new Field("a", "string", "The id of the article that comes first in the list of all."),
            new Field("b", "string", "The id of the other."),
            new Field("share_a", "number", "The share of the words of a's text that the passages cover, from 0 to 1."),
            new Field("share_b", "number", "The same of b."),
            new Field(
                    "passages",
                    "array",
                    "What stands for what: field, a_start, a_end, b_start, b_end in Java chars, closeness from 0 to 1."),
            new Field(
                    "nearer_source",
                    "string",
                    "The id of the one that probably stands nearer the source: an inference."),
            new Field("common_source", "string", "A likely common source that one of them names."),
            new Field("reasons", "array", "Why it probably stands nearer, as sentences."),
            new Field("against", "array", "What speaks for the other side, as sentences."));

    private DataPackage() {}

    /**
     * @param parts of the articles, from the site root
     * @param quotes files of the quotations, from the site root
     * @param stories files of the stories, from the site root
     * @param names files of the names, from the site root
     * @param relations files of the relations, from the site root
     */
    static String of(
            Archive archive,
            Corpus corpus,
            List<String> parts,
            List<String> quotes,
            List<String> stories,
            List<String> names,
            List<String> relations) {
        var json = Json.indented();
        json.object(() -> {
            var slug = SitePaths.slug(archive.title());
            json.field("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.field("name", slug.isEmpty() ? "archive" : slug);
            json.field("title", archive.title());
            json.field("description", archive.description());
            json.field("homepage", archive.url());
            // A statement in words, no licence: third-party texts mostly have none that could be named here.
            json.field("rights", archive.rights().isEmpty() ? null : archive.rights());
            var outlets = outlets(corpus.headers());
            if (!outlets.isEmpty()) {
                json.array("sources", () -> outlets.forEach(outlet -> json.object(() -> json.field("title", outlet))));
            }
            json.array("resources", () -> {
                table(json, "articles", "One article a line. A member that is not there was not found.", parts, FIELDS);
                table(json, "quotes", "One quotation a line, with its speaker.", quotes, QUOTE_FIELDS);
                table(
                        json,
                        "stories",
                        "One story a line: what several articles tell of, and what they tell of it.",
                        stories,
                        STORY_FIELDS);
                table(
                        json,
                        "names",
                        "One person, place or organisation a line, with every place that names it.",
                        names,
                        NAME_FIELDS);
                table(json, "relations", "One pair of articles that share words a line.", relations, RELATION_FIELDS);
            });
        });
        return json.end() + "\n";
    }

    private static void table(Json json, String name, String description, List<String> parts, List<Field> fields) {
        if (parts.isEmpty()) {
            return;
        }
        json.object(() -> {
            json.field("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
            json.field("type", "table");
            json.field("name", name);
            json.field("description", description);
            json.field(
                    "path",
                    parts.stream()
                            .map(part -> SitePaths.relative(DataFiles.PACKAGE, part))
                            .toList());
            json.field("format", "jsonl");
            json.field("mediatype", "application/jsonl");
            json.field("encoding", "utf-8");
            json.object("schema", () -> {
                json.field("fieldsMatch", "superset");
                json.array(
                        "fields",
                        () -> fields.forEach(field -> json.object(() -> json.field("name", field.name())
                                .field("type", field.type())
                                .field("description", field.description()))));
                json.field("primaryKey", fields == RELATION_FIELDS ? List.of("a", "b", "kind") : List.of("id"));
            });
        });
    }

    static List<String> relationFieldNames() {
        return RELATION_FIELDS.stream().map(Field::name).toList();
    }

    static List<String> quoteFieldNames() {
        return QUOTE_FIELDS.stream().map(Field::name).toList();
    }

    static List<String> storyFieldNames() {
        return STORY_FIELDS.stream().map(Field::name).toList();
    }

    static List<String> nameFieldNames() {
        return NAME_FIELDS.stream().map(Field::name).toList();
    }

    static List<String> fieldNames() {
        return FIELDS.stream().map(Field::name).toList();
    }

    private static Set<String> outlets(List<Header> headers) {
        var outlets = new TreeSet<String>();
        headers.forEach(header -> {
            if (header.outlet() != null) {
                outlets.add(header.outlet().value());
            }
        });
        return outlets;
    }
}
