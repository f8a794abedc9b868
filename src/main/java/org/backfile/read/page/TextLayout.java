package org.backfile.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.Layout;

/**
 * Decides how a plain text parts its paragraphs. Lines that were broken at a fixed width can be told at their breaks: the first word
 * of the next line would not have fitted any more, and that word often begins with a small letter.
 *
 * @param width the lines were wrapped to, in characters; 0 where they were not
 */
public record TextLayout(Layout layout, int width) {

    /** Wrapped mail is 72 to 80 wide, wrapped books up to 100; what is wider is a paragraph of its own. */
    private static final int WIDEST = 130;

    private static final int FEWEST_BREAKS = 3;

    /** A shorter line is a menu's or a heading; wrapped text is hardly ever narrower. */
    private static final int NARROWEST = 40;

    /** A line directly followed by another. */
    private record Break(int length, int nextWord, boolean nextIsSmall) {}

    /** The layout of a text. */
    public static TextLayout of(String text) {
        var breaks = ofRunningText(breaks(text));
        if (breaks.size() < FEWEST_BREAKS) {
            return new TextLayout(Layout.LINE_PER_PARAGRAPH, 0);
        }
        int width = width(breaks);
        long full = breaks.stream()
                .filter(each -> each.length() + 1 + each.nextWord() > width)
                .count();
        long small = breaks.stream().filter(Break::nextIsSmall).count();
        // In wrapped prose four in five breaks are full and three in four words are small; last lines of paragraphs
        // that
        // no blank line follows cost up to a third. Lines that are paragraphs hardly ever begin with a small letter.
        boolean wrapped = width <= WIDEST && 2 * full >= breaks.size() && 10 * small >= 3L * breaks.size();
        return wrapped ? new TextLayout(Layout.HARD_WRAPPED, width) : new TextLayout(Layout.LINE_PER_PARAGRAPH, 0);
    }

    /** A page's menus have more line ends than its article: only long lines tell, if there are enough of them. */
    private static List<Break> ofRunningText(List<Break> breaks) {
        var running = breaks.stream().filter(each -> each.length() >= NARROWEST).toList();
        return running.size() >= FEWEST_BREAKS ? running : breaks;
    }

    String note() {
        return layout == Layout.HARD_WRAPPED
                ? "Its lines are wrapped at about " + width + " characters; they were joined to paragraphs."
                : "Each of its lines was taken as a paragraph.";
    }

    private static List<Break> breaks(String text) {
        var breaks = new ArrayList<Break>();
        var lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i + 1 < lines.length; i++) {
            var line = lines[i].stripTrailing();
            var next = lines[i + 1].strip();
            if (!line.isBlank() && !next.isEmpty()) {
                int blank = next.indexOf(' ');
                breaks.add(new Break(
                        line.length(), blank < 0 ? next.length() : blank, Character.isLowerCase(next.codePointAt(0))));
            }
        }
        return breaks;
    }

    /** The ninth decile of the lengths, so that a long headline does not count. */
    private static int width(List<Break> breaks) {
        var lengths = breaks.stream()
                .map(Break::length)
                .sorted(Comparator.naturalOrder())
                .toList();
        return lengths.get(lengths.size() * 9 / 10);
    }
}
