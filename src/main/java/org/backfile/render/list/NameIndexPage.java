package org.backfile.render.list;

import java.util.List;

/**
 * What {@code nameindex.peb} sees: whom and what the articles name most.
 *
 * @param deck one sentence
 * @param types people, places, organisations; a type without any name that has a page is left out
 */
public record NameIndexPage(String deck, List<Type> types) {

    /**
     * Names of one type.
     *
     * @param heading {@code People}
     * @param anchor for the heading
     * @param path of the list of all
     * @param all what leads there: {@code All 212, from A to Z}
     */
    public record Type(String heading, String anchor, String path, String all, List<Tally> tallies) {

        public Type {
            tallies = List.copyOf(tallies);
        }
    }

    public NameIndexPage {
        types = List.copyOf(types);
    }
}
