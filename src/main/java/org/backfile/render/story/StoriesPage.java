package org.backfile.render.story;

import java.util.List;
import org.backfile.render.list.Pager;
import org.backfile.render.view.StoryLine;

/**
 * What {@code stories.peb} sees.
 *
 * @param heading {@code Stories}
 * @param deck one sentence on what is listed
 * @param lines at most a hundred stories, in the order of their first article
 */
public record StoriesPage(String heading, String deck, List<StoryLine> lines, Pager pager) {

    public StoriesPage {
        lines = List.copyOf(lines);
    }
}
