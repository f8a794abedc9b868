package org.backfile.render.data.relation;

import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Place;
import org.backfile.corpus.Story;
import org.backfile.render.syntax.Json;
import org.backfile.render.telling.Event;
import org.backfile.render.telling.Figure;
import org.backfile.render.telling.Quoted;
import org.backfile.render.telling.Telling;
import org.backfile.render.telling.Telling.Named;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/** {@code data/stories.jsonl}: every story with what its articles tell, one a line, in the list order of their first articles. */
public final class StoriesFile {

    private final Corpus corpus;
    private final LineFiles lines;

    public StoriesFile(Corpus corpus, Consumer<SiteFile> files) {
        this.corpus = corpus;
        this.lines = new LineFiles("stories", files);
    }

    /** Takes the next story. */
    public void add(Telling telling) {
        lines.add(line(telling));
    }

    /** Writes the last file and gives the paths of all, from the site root; none where there is no story. */
    public List<String> end() {
        return lines.end();
    }

    private String line(Telling telling) {
        var story = telling.story();
        var json = Json.line();
        json.object(() -> {
            json.field("id", story.id());
            json.field("title", story.title());
            json.field("path", story.path().isEmpty() ? null : story.path());
            json.field("articles", story.articles());
            span(json, story.span());
            json.array("chapters", () -> story.chapters().forEach(chapter -> chapter(json, chapter)));
            if (telling.articles().size() < story.articles().size()) {
                json.field("read", telling.articles().size());
            }
            json.array("events", () -> telling.events().forEach(event -> event(json, telling, event)));
            json.array("figures", () -> telling.figures().forEach(figure -> figure(json, telling, figure)));
            json.array(
                    "names",
                    () -> telling.names().stream()
                            .filter(named -> named.places().size() > 1)
                            .forEach(named -> named(json, named)));
            json.array(
                    "quotations",
                    () -> telling.quotations().stream()
                            .filter(quoted -> quoted.articles() > 1)
                            .forEach(quoted -> quoted(json, quoted)));
        });
        return json.end();
    }

    private static void span(Json json, @Nullable DateInterval span) {
        if (span != null) {
            json.field("earliest", span.earliest()).field("latest", span.latest());
        }
    }

    private static void chapter(Json json, Story.Chapter chapter) {
        json.object(() -> json.field("title", chapter.title())
                .field("articles", chapter.articles())
                .field("earliest", chapter.earliest())
                .field("latest", chapter.latest()));
    }

    private static void event(Json json, Telling telling, Event event) {
        json.object(() -> {
            span(json, event.when());
            json.field("certainty", event.certainty().code());
            json.field("why", event.when().why());
            json.field("sentence", event.best().text());
            json.array(
                    "tellings",
                    () -> event.tellings()
                            .forEach(each -> json.object(() -> {
                                place(json, telling, each.article(), each.sentence());
                                json.field("words", each.written());
                            })));
        });
    }

    private static void figure(Json json, Telling telling, Figure figure) {
        json.object(() -> {
            json.field("unit", figure.unit());
            json.number("amount", figure.amount());
            if (figure.isDiffering()) {
                json.field("differing", true);
            }
            json.array(
                    "places",
                    () -> figure.places()
                            .forEach(each -> json.object(() -> {
                                place(json, telling, each.article(), each.place());
                                json.field("words", each.words());
                            })));
        });
    }

    private static void place(Json json, Telling telling, int article, Place place) {
        json.field("article", telling.articles().get(article).id());
        json.field("field", place.field().code());
        json.field("start", place.span().start());
        json.field("end", place.span().end());
    }

    /** Where they stand is told by the table of names. */
    private void named(Json json, Named named) {
        var name = corpus.relations().names().all().get(named.number());
        json.object(() -> json.field("id", name.id())
                .field("name", name.name())
                .field("articles", named.places().size()));
    }

    /** Where they stand is told by the table of quotations. */
    private void quoted(Json json, Quoted quoted) {
        var first = corpus.relations()
                .voices()
                .utterance(quoted.utterance())
                .carriers()
                .get(0);
        json.object(() -> json.field(
                        "utterance",
                        QuotesFile.id(corpus.headers().get(first.article()).id(), first.quote()))
                .field("articles", quoted.articles()));
    }
}
