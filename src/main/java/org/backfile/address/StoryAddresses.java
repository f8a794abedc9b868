package org.backfile.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.backfile.site.SitePaths;

/**
 * Gives stories their addresses. A story is known by one of its articles: the first that an address was pinned for, else the first in list
 * order. So it keeps its address when articles join it and when its title changes. Where a story takes in another, the other's address leads
 * to it; where one is no more, its address leads to the article it hung on.
 */
final class StoryAddresses {

    private static final String KIND = "story";

    private final Permalinks permalinks;
    private final int pages;

    /** @param pages so many stories have a page at most: those with the most articles */
    StoryAddresses(Permalinks permalinks, int pages) {
        this.permalinks = permalinks;
        this.pages = pages;
    }

    /** The corpus with its stories under their addresses; pins what is new. */
    Corpus name(Corpus corpus) {
        var stories = corpus.relations().stories().all();
        var addresses = new HashMap<Story, String>();
        for (var story : stories) {
            pinned(story).ifPresent(address -> addresses.put(story, address));
        }
        var taken = new HashSet<>(addresses.values());
        stories.stream()
                .filter(story -> !addresses.containsKey(story))
                .sorted(Comparator.comparing((Story story) -> -story.articles().size())
                        .thenComparing(Story::id))
                .limit(Math.max(0, pages - addresses.size()))
                .forEach(story -> {
                    var address = SitePaths.story(story.id(), story.title());
                    if (taken.add(address)) {
                        permalinks.pin(KIND, story.id(), address);
                        addresses.put(story, address);
                    }
                });
        return corpus.with(corpus.relations().with(new Stories(named(stories, addresses), moved(corpus, taken))));
    }

    /** Identities of stories are ids of articles, which hold no character that the file writes in another way. */
    private Map<String, String> moved(Corpus corpus, Set<String> taken) {
        var present = corpus.headers().stream().map(Header::id).collect(Collectors.toSet());
        var moved = new HashMap<String, String>();
        permalinks.addresses(KIND).forEach((article, address) -> {
            if (!taken.contains(address) && present.contains(article)) {
                moved.put(address, article);
            }
        });
        return moved;
    }

    private Optional<String> pinned(Story story) {
        return story.articles().stream()
                .map(article -> permalinks.address(KIND, article))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Story> named(List<Story> stories, Map<Story, String> addresses) {
        var named = new ArrayList<Story>();
        for (var story : stories) {
            var address = addresses.get(story);
            named.add(address == null ? story : story.at(Permalinks.id(address), address));
        }
        return named;
    }
}
