package org.backfile.render.article;

import java.util.List;

/**
 * A stretch of the file that is not in the article.
 *
 * @param count {@code 7 lines left out}
 * @param reasons what they are, in a few words: {@code breadcrumb, comments, subscription}
 * @param lines in the order of the file; those that the article shows elsewhere are among them
 */
public record Cut(String count, String reasons, List<Line> lines) {

    /**
     * One line of it.
     *
     * @param anchor id, unique on the page
     * @param isDropped whether the article leaves it out; else it shows it elsewhere
     * @param verdict the reason, or where the article shows it; empty where it is that of the line before
     * @param detail what the archive saw in this very line; may be empty
     */
    public record Line(String anchor, String place, String text, boolean isDropped, String verdict, String detail) {}

    public Cut {
        lines = List.copyOf(lines);
    }
}
