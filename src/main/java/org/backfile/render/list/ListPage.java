package org.backfile.render.list;

import java.util.List;
import org.backfile.render.view.Value;

/**
 * What {@code list.peb} sees: articles of a month, an outlet or an author.
 *
 * @param heading in the voice of whom it comes from: an outlet's name is the source's word, a month the archive's
 * @param deck one sentence on what is listed
 * @param up the page that this list hangs from: {@code Browse by date}
 */
public record ListPage(Value heading, String deck, Value up, List<Listed> entries, Pager pager) {

    public ListPage {
        entries = List.copyOf(entries);
    }
}
