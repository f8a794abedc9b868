package org.backfile.search.field;

import java.util.HashMap;
import java.util.Map;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.jspecify.annotations.Nullable;

/** What stories are called where nothing but a title tells them apart. */
final class StoryTitles {

    private final Stories stories;
    private final Map<String, Integer> told = new HashMap<>();

    private StoryTitles(Stories stories) {
        this.stories = stories;
        stories.all().forEach(story -> told.merge(story.title(), 1, Integer::sum));
    }

    static StoryTitles of(Stories stories) {
        return new StoryTitles(stories);
    }

    /** The title of the story that an article is part of, with the story's id where others have the same. */
    @Nullable
    String of(String article) {
        var story = stories.of(article);
        return story == null ? null : title(story);
    }

    private String title(Story story) {
        return told.getOrDefault(story.title(), 0) > 1 ? story.title() + " (" + story.id() + ")" : story.title();
    }
}
