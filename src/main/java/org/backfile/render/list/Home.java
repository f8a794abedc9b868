package org.backfile.render.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Header;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.StoryLine;

/** Makes the front page. */
public final class Home {

    /** How many stories the front page names. */
    public static final int STORIES = 5;

    /** A longer timeline is no longer taken in at a glance: the calendar takes its place. */
    static final int MOST_LINES = 40;

    private static final int NEWEST = 8;

    private static final int NAMES = 10;

    private static final Comparator<Map.Entry<String, List<Header>>> BY_SIZE = Comparator.comparing(
                    (Map.Entry<String, List<Header>> group) -> -group.getValue().size())
            .thenComparing(Map.Entry::getKey);

    private final Shelf shelf;

    public Home(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The front page.
     *
     * @param linesKept blocks of all files that the articles show
     * @param linesLeftOut blocks that they leave out
     * @param stories the largest, at most {@link #STORIES}
     * @param allStories how many the archive has
     */
    public HomePage page(long linesKept, long linesLeftOut, List<StoryLine> stories, int allStories) {
        boolean isSmall = shelf.all().size() <= MOST_LINES;
        return new HomePage(
                Numbers.count(shelf.all().size(), "article", "articles"),
                counts(linesKept, linesLeftOut),
                isSmall ? Timeline.of(shelf.all(), shelf.relations()) : null,
                isSmall ? null : Calendar.of(shelf.months()),
                isSmall ? List.of() : newest(),
                stories,
                allStories <= stories.size() ? "" : "All " + Numbers.count(allStories, "story", "stories"),
                outlets(),
                more(shelf.outlets()),
                top(shelf.authors(), Addresses::author),
                more(shelf.authors()));
    }

    private List<HomePage.Count> counts(long kept, long leftOut) {
        int stated = 0;
        int workedOut = 0;
        for (var header : shelf.all()) {
            var date = header.published();
            stated += date != null && date.certainty() == Certainty.EXPLICIT ? 1 : 0;
            workedOut += date != null && date.certainty() == Certainty.INFERRED ? 1 : 0;
        }
        int unknown = shelf.all().size() - stated - workedOut;
        var counts = new ArrayList<HomePage.Count>();
        counts.add(count(
                shelf.all().size(),
                (shelf.all().size() == 1 ? "article" : "articles") + shelf.independent(shelf.all())));
        counts.add(count(
                stated,
                (stated == 1 ? "date stated, " : "dates stated, ") + Numbers.grouped(workedOut) + " worked out"
                        + (unknown == 0 ? "" : ", " + Numbers.grouped(unknown) + " not known")));
        counts.add(count(
                shelf.outlets().size(),
                (shelf.outlets().size() == 1 ? "outlet named" : "outlets named")
                        + (shelf.unnamed().isEmpty()
                                ? ""
                                : ", " + Numbers.count(shelf.unnamed().size(), "article", "articles")
                                        + " without one")));
        if (leftOut > 0) {
            counts.add(count(
                    leftOut,
                    "of " + Numbers.count(kept + leftOut, "passage", "passages") + " left out, all can be seen"));
        }
        return counts;
    }

    private static HomePage.Count count(long number, String words) {
        return new HomePage.Count(Numbers.grouped(number), words);
    }

    private List<Entry> newest() {
        var dated = shelf.all().subList(0, shelf.all().size() - shelf.undated().size());
        var newest = new ArrayList<Entry>();
        for (int i = dated.size() - 1; i >= 0 && newest.size() < NEWEST; i--) {
            newest.add(Entry.of(dated.get(i)));
        }
        return newest;
    }

    private List<Tally> outlets() {
        var tallies = new ArrayList<>(top(shelf.outlets(), Addresses::outlet));
        if (!shelf.unnamed().isEmpty()) {
            tallies.add(new Tally(
                    org.backfile.render.view.Value.supplied("not named").linked(Lists.UNNAMED),
                    Numbers.grouped(shelf.unnamed().size())));
        }
        return tallies;
    }

    private static List<Tally> top(Map<String, List<Header>> groups, Function<String, String> address) {
        return groups.entrySet().stream()
                .sorted(BY_SIZE)
                .limit(NAMES)
                .map(group -> Lists.tally(group, address))
                .toList();
    }

    private static String more(Map<String, List<Header>> groups) {
        int more = groups.size() - NAMES;
        return more <= 0 ? "" : Numbers.grouped(more) + " more";
    }
}
