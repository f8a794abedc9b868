package org.backfile.render.list;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.backfile.render.view.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list that is cut into pages.
 *
 * @param words {@code Page 2 of 7}; empty where there is one page
 * @param previous path of the page before; absent on the first
 * @param next path of the page after; absent on the last
 * @param links to the first, the last and the pages around this one
 */
public record Pager(
        String words, @Nullable String previous, @Nullable String next, List<Link> links) {

    private static final int NEIGHBOURS = 2;

    /**
     * A link to a page of the list.
     *
     * @param isGap whether pages are left out before this one
     */
    public record Link(String number, String path, boolean isCurrent, boolean isGap) {}

    public Pager {
        links = List.copyOf(links);
    }

    /** The way through the pages of a list that begins at a path. */
    public static Pager of(String path, int page, int pages) {
        if (pages <= 1) {
            return new Pager("", null, null, List.of());
        }
        var numbers = new TreeSet<>(List.of(1, pages));
        for (int near = Math.max(1, page - NEIGHBOURS); near <= Math.min(pages, page + NEIGHBOURS); near++) {
            numbers.add(near);
        }
        var links = new ArrayList<Link>();
        int before = 0;
        for (int number : numbers) {
            var target = Addresses.page(path, number);
            links.add(new Link(String.valueOf(number), target, number == page, number > before + 1));
            before = number;
        }
        return new Pager(
                "Page " + page + " of " + pages,
                page == 1 ? null : Addresses.page(path, page - 1),
                page == pages ? null : Addresses.page(path, page + 1),
                links);
    }
}
