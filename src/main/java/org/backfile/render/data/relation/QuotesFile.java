package org.backfile.render.data.relation;

import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Attribution;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Voices;
import org.backfile.render.syntax.Json;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/** {@code data/quotes.jsonl}: every quotation, one a line. Takes articles in the order of their ids. */
public final class QuotesFile {

    private final Corpus corpus;
    private final Voices voices;
    private final LineFiles lines;

    public QuotesFile(Corpus corpus, Consumer<SiteFile> files) {
        this.corpus = corpus;
        this.voices = corpus.relations().voices();
        this.lines = new LineFiles("quotes", files);
    }

    /** Takes the next article. */
    public void add(Article article) {
        var quotes = article.extraction().annotations().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            lines.add(line(article, i, quotes.get(i)));
        }
    }

    /** Writes the last file and gives the paths of all, from the site root. */
    public List<String> end() {
        return lines.end();
    }

    private String line(Article article, int number, Quote quote) {
        var json = Json.line();
        int utterance = voices.number(article.id(), number);
        var said = utterance < 0 ? null : voices.utterance(utterance);
        var speaker =
                said == null || said.speaker() < 0 ? null : voices.speakers().get(said.speaker());
        json.object(() -> {
            json.field("id", id(article.id(), number));
            json.field("article", article.id());
            json.array("spans", () -> quote.places().forEach(place -> place(json, null, place)));
            json.field("text", quote.text());
            var attribution = quote.speaker();
            json.field("speaker", speaker != null ? speaker.name() : name(attribution));
            json.field("speaker_id", speaker == null ? null : speaker.id());
            json.field(
                    "certainty",
                    attribution == null ? "unknown" : attribution.certainty().code());
            if (attribution != null) {
                place(json, "said", attribution.place());
                json.field("method", attribution.method());
            }
            if (said != null) {
                var first = said.carriers().get(0);
                var known = id(corpus.headers().get(first.article()).id(), first.quote());
                json.field("utterance", known);
                if (known.equals(id(article.id(), number))) {
                    paraphrases(json, utterance);
                }
            }
        });
        return json.end();
    }

    private void paraphrases(Json json, int utterance) {
        var all = voices.paraphrases(utterance);
        if (all.isEmpty()) {
            return;
        }
        json.array("paraphrases", () -> {
            for (var each : all) {
                var header = corpus.headers().get(each.article());
                var place = each.place();
                json.object(() -> {
                    json.field("article", header.id());
                    json.field("field", place.field().code());
                    json.field("start", place.span().start());
                    json.field("end", place.span().end());
                    json.share("share", each.share());
                    json.field("near", each.isNear());
                });
            }
        });
    }

    /** As the article has it; absent where that is a pronoun for nobody. */
    private static @Nullable String name(@Nullable Attribution attribution) {
        return attribution == null || attribution.certainty() == Certainty.UNKNOWN ? null : attribution.name();
    }

    private static void place(Json json, @Nullable String name, Place place) {
        Runnable members = () -> json.field("field", place.field().code())
                .field("start", place.span().start())
                .field("end", place.span().end());
        if (name == null) {
            json.object(members);
        } else {
            json.object(name, members);
        }
    }

    /** An utterance is known by the first of the quotations that carry it. */
    static String id(String article, int number) {
        return article + "-" + (number + 1);
    }
}
