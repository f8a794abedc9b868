package org.backfile.corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What several articles of a corpus tell of. */
public final class Stories {

    public static final Stories NONE = new Stories(List.of());

    private final List<Story> all;
    private final SortedMap<String, String> moved;
    private final Map<String, Story> byArticle = new HashMap<>();

    /** @param stories in the list order of their first articles; no article in two */
    public Stories(List<Story> stories) {
        this(stories, Map.of());
    }

    /**
     * Stories of an archive that has given addresses before.
     *
     * @param moved addresses of stories that are no more, each with the id of the article it hung on, which the archive still has
     */
    public Stories(List<Story> stories, Map<String, String> moved) {
        this.all = List.copyOf(stories);
        this.moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        for (var story : all) {
            story.articles().forEach(id -> byArticle.put(id, story));
        }
    }

    /** Every story, in the list order of their first articles. */
    public List<Story> all() {
        return all;
    }

    /** Addresses of stories that are no more, because another took them in or fell apart, by the article that each hung on. */
    public SortedMap<String, String> moved() {
        return moved;
    }

    /** The story that an article is part of; absent where it stands alone. */
    public @Nullable Story of(String article) {
        return byArticle.get(article);
    }
}
