package org.backfile.render.list;

import java.util.List;

/** What {@code names.peb} sees: all outlets, or all authors. */
public record NamesPage(String heading, String deck, List<Tally> tallies, Pager pager) {

    public NamesPage {
        tallies = List.copyOf(tallies);
    }
}
