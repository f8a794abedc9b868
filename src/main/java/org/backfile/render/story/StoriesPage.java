package org.backfile.render.story;

import java.util.List;
import org.backfile.render.list.Pager;
import org.backfile.render.view.Value;

/**
 * What {@code stories.peb} sees.
 *
 * @param heading {@code Stories}
 * @param deck one sentence on what is listed
 * @param lines at most a hundred stories, in the order of their first article
 */
public record StoriesPage(String heading, String deck, List<Line> lines, Pager pager) {

    /**
     * A story in the list.
     *
     * @param when from the first to the last day; empty where no article is dated
     * @param size {@code 5 articles, 3 outlets}
     */
    public record Line(Value title, String when, String size) {}

    public StoriesPage {
        lines = List.copyOf(lines);
    }
}
