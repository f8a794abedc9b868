package org.backfile.render.data;

import java.util.Locale;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Damage;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.render.syntax.Json;
import org.backfile.site.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * An article as one JSON object on one line, without the line end: what {@code extract --jsonl} prints and {@code data/articles} holds. The
 * members and their order are a contract, written down in {@code docs/data.md}; what was not found is not there.
 */
public final class ArticleJson {

    private final Json json = Json.line();

    private ArticleJson() {}

    /** The object without an address, for an item that is in no site. */
    public static String line(Article article) {
        return new ArticleJson().write(article, null);
    }

    /** The object with {@code path}, the address of its page from the site root. */
    static String published(Article article) {
        return new ArticleJson().write(article, article.path());
    }

    private String write(Article article, @Nullable String path) {
        var extraction = article.extraction();
        json.object(() -> {
            source(article.source());
            json.field("id", article.id()).field("path", path);
            metadata(article.metadata());
            json.field("text", extraction.text());
            json.array("blocks", () -> extraction.blocks().forEach(this::block));
            some("images", extraction.pictures(), this::picture);
            some(
                    "uncounted",
                    extraction.uncounted().entrySet(),
                    kind -> json.object(() -> json.field("kind", kind.getKey()).field("count", kind.getValue())));
            some("damage", extraction.damage(), this::damage);
            some("problems", extraction.problems(), this::problem);
        });
        return json.end();
    }

    private void source(Source source) {
        json.object("source", () -> {
            json.field("path", source.path());
            if (source.record() > 0) {
                json.field("record", source.record());
            }
            if (source.line() > 0) {
                json.field("line", source.line());
            }
            json.field("sha256", source.sha256());
            if (source.capture() != null) {
                capture(source.capture());
            }
        });
    }

    private void capture(Capture capture) {
        json.object("captured", () -> {
            json.field("url", capture.url()).field("time", capture.time()).field("by", capture.by());
            if (!capture.earlier().isEmpty()) {
                json.field("earlier", capture.earlier());
            }
        });
    }

    private void metadata(Metadata metadata) {
        json.field("source_id", metadata.sourceId()).field("url", metadata.url());
        text("headline", metadata.headline());
        text("deck", metadata.deck());
        finding("authors", metadata.authors(), authors -> json.array("value", () -> authors.forEach(this::author)));
        text("outlet", metadata.outlet());
        text("origin", metadata.origin());
        finding("published", metadata.published(), this::interval);
        finding("updated", metadata.updated(), this::interval);
        text("dateline", metadata.dateline());
        text("section", metadata.section());
        text("language", metadata.language());
        some("contradictions", metadata.contradictions(), this::contradiction);
    }

    private void text(String name, @Nullable Finding<String> finding) {
        finding(name, finding, value -> json.field("value", value));
    }

    private <T> void finding(String name, @Nullable Finding<T> finding, Consumer<T> value) {
        if (finding != null) {
            json.object(name, () -> {
                value.accept(finding.value());
                json.field("certainty", finding.certainty().code());
                json.array("evidence", () -> finding.evidence().forEach(this::evidence));
                json.field("method", finding.method());
            });
        }
    }

    private void interval(DateInterval interval) {
        json.field("edtf", interval.edtf())
                .field("earliest", interval.earliest())
                .field("latest", interval.latest())
                .field("why", interval.why());
    }

    private void author(Author author) {
        json.object(() -> json.field("name", author.name()).field("role", author.role()));
    }

    private void evidence(Evidence evidence) {
        json.object(() -> {
            json.field("field", evidence.field());
            span(evidence.span());
            json.field("text", evidence.text());
        });
    }

    private void contradiction(Contradiction contradiction) {
        json.object(() -> json.field("field", contradiction.field()).field("values", contradiction.values()));
    }

    private void block(Block block) {
        json.object(() -> {
            json.field("line", block.line());
            span(block.span());
            json.field("label", block.label().code());
            if (block instanceof Block.Kept kept) {
                json.field("kind", kept.label() == Label.BODY ? kept.kind().code() : null);
                json.field("kept", true);
            } else if (block instanceof Block.Dropped dropped) {
                json.field("kept", false).field("reason", dropped.reason().code());
                json.field("detail", dropped.detail().isEmpty() ? null : dropped.detail());
                json.field("text", dropped.text());
            }
        });
    }

    private void picture(Picture picture) {
        json.object(() -> {
            json.field("line", picture.line());
            span(picture.span());
            json.field("address", picture.address());
            json.field("alt", picture.alt().isEmpty() ? null : picture.alt());
            var caption = picture.caption();
            if (caption != null) {
                json.object("caption", () -> span(caption));
            }
            json.field("standing", picture.standing().name().toLowerCase(Locale.ROOT));
            json.field("note", picture.note().isEmpty() ? null : picture.note());
            var file = picture.file();
            if (file != null) {
                json.field("path", SitePaths.media(file.sha256(), file.kind().suffix()))
                        .field("width", file.width())
                        .field("height", file.height())
                        .field("bytes", file.bytes())
                        .field("sha256", file.sha256());
            }
        });
    }

    private void damage(Damage damage) {
        json.object(() -> json.field("line", damage.line())
                .field("seen", damage.seen())
                .field("likely", damage.likely().isEmpty() ? null : damage.likely())
                .field("evidence", damage.evidence()));
    }

    private void problem(Problem problem) {
        json.object(() -> json.field("code", problem.code())
                .field("where", problem.where())
                .field("seen", problem.seen())
                .field("advice", problem.advice()));
    }

    private void span(Span span) {
        json.field("start", span.start()).field("end", span.end());
    }

    private <T> void some(String name, Iterable<T> values, Consumer<T> each) {
        if (values.iterator().hasNext()) {
            json.array(name, () -> values.forEach(each));
        }
    }
}
