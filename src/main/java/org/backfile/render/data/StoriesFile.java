package org.backfile.render.data;

import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Story;
import org.backfile.render.syntax.Json;
import org.jspecify.annotations.Nullable;

/** {@code data/stories.jsonl}: every story, one a line, in the list order of their first articles. */
final class StoriesFile {

    static final String PATH = "data/stories.jsonl";

    private StoriesFile() {}

    /** The lines of all stories; empty where there is none. */
    static String of(Corpus corpus) {
        var lines = new StringBuilder();
        for (var story : corpus.relations().stories().all()) {
            lines.append(line(story)).append('\n');
        }
        return lines.toString();
    }

    private static String line(Story story) {
        var json = Json.line();
        json.object(() -> {
            json.field("id", story.id());
            json.field("title", story.title());
            json.field("path", story.path().isEmpty() ? null : story.path());
            json.field("articles", story.articles());
            span(json, story.span());
            json.array(
                    "chapters",
                    () -> story.chapters()
                            .forEach(chapter -> json.object(() -> json.field("title", chapter.title())
                                    .field("articles", chapter.articles())
                                    .field("earliest", chapter.earliest())
                                    .field("latest", chapter.latest()))));
        });
        return json.end();
    }

    private static void span(Json json, @Nullable DateInterval span) {
        if (span != null) {
            json.field("earliest", span.earliest()).field("latest", span.latest());
        }
    }
}
