package org.backfile.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What several articles of a corpus tell of. */
public final class Stories {

    public static final Stories NONE = new Stories(List.of());

    private final List<Story> all;
    private final Map<String, Story> byArticle = new HashMap<>();

    /** @param stories in the list order of their first articles; no article in two */
    public Stories(List<Story> stories) {
        this.all = List.copyOf(stories);
        for (var story : all) {
            story.articles().forEach(id -> byArticle.put(id, story));
        }
    }

    /** Every story, in the list order of their first articles. */
    public List<Story> all() {
        return all;
    }

    /** The story that an article is part of; absent where it stands alone. */
    public @Nullable Story of(String article) {
        return byArticle.get(article);
    }
}
