package org.backfile.render.list;

import java.util.List;
import org.backfile.render.view.Entry;
import org.backfile.render.view.StoryLine;
import org.jspecify.annotations.Nullable;

/**
 * What {@code home.peb} sees. A small archive shows all its articles on a timeline; a large one shows its calendar and its newest articles.
 *
 * @param articles how many, ready to print: {@code 20,000 articles}
 * @param counts what is in the archive, in plain rows
 * @param timeline absent in a large archive
 * @param calendar absent in a small one
 * @param newest the latest articles of a large archive, newest first; empty in a small one
 * @param stories those of most articles, largest first; empty where there is none
 * @param moreStories the way to all: {@code All 12 stories}; empty where these are all
 * @param outlets those with the most articles
 * @param moreOutlets how many more there are: {@code 12 more}; empty where none
 * @param authors those with the most articles
 * @param moreAuthors likewise
 */
public record HomePage(
        String articles,
        List<Count> counts,
        @Nullable Timeline timeline,
        @Nullable Calendar calendar,
        List<Entry> newest,
        List<StoryLine> stories,
        String moreStories,
        List<Tally> outlets,
        String moreOutlets,
        List<Tally> authors,
        String moreAuthors) {

    /** A number and what it counts. */
    public record Count(String number, String words) {}

    public HomePage {
        counts = List.copyOf(counts);
        newest = List.copyOf(newest);
        stories = List.copyOf(stories);
        outlets = List.copyOf(outlets);
        authors = List.copyOf(authors);
    }
}
