package org.backfile.extract.page;

import java.util.regex.Pattern;
import org.backfile.corpus.Span;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds the place in an item's text of every character of a block's text. Walks both side by side, only when asked. */
final class Alignment {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?");

    private final String source;
    private final boolean entities;
    private final boolean trackedNodes;

    /**
     * @param entities whether the source may write a character as a named or numbered entity
     * @param trackedNodes whether text nodes know their own place; else only the block does
     */
    Alignment(String source, boolean entities, boolean trackedNodes) {
        this.source = source;
        this.entities = entities;
        this.trackedNodes = trackedNodes;
    }

    Span span(TextBlock block, int from, int to) {
        var walk = new Walk(block.text());
        if (trackedNodes) {
            for (TextNode node : block.nodes()) {
                var range = node.sourceRange();
                walk.along(node.getWholeText(), range.startPos(), range.endPos());
            }
        } else {
            walk.along(block.text(), block.span().start(), block.span().end());
        }
        // A NUL is white space in the source and U+FFFD once parsed: a stretch never leaves its block.
        int start = Math.max(walk.starts[from], block.span().start());
        return new Span(
                start, Math.max(start, Math.min(walk.ends[to - 1], block.span().end())));
    }

    /** One pass over a block; places of its collapsed characters gather in {@code starts} and {@code ends}. */
    private final class Walk {
        final int[] starts;
        final int[] ends;
        private final String text;
        private int count;

        Walk(String text) {
            this.text = text;
            starts = new int[text.length()];
            ends = new int[text.length()];
        }

        void along(String decoded, int at, int end) {
            int place = at;
            for (int i = 0; i < decoded.length(); i++) {
                int length = entities ? entity(decoded, i, place, end) : 0;
                if (length == 0) {
                    length = 1;
                    place = find(decoded.charAt(i), place, end);
                }
                put(decoded.charAt(i), place, Math.min(place + length, end));
                place = Math.min(place + length, end);
            }
        }

        private void put(char c, int start, int end) {
            boolean blank = Blank.is(c);
            boolean blankDue = count < text.length() && text.charAt(count) == ' ';
            if (blankDue) {
                place(start, blank ? end : start);
            }
            if (!blank && count < text.length()) {
                place(start, end);
            }
        }

        private void place(int start, int end) {
            starts[count] = start;
            ends[count] = end;
            count++;
        }
    }

    /** How many chars of the source, an entity, write the decoded character; 0 if the source writes it plainly. */
    private int entity(String decoded, int i, int place, int end) {
        if (place >= end || source.charAt(place) != '&') {
            return 0;
        }
        var matcher = ENTITY.matcher(source).region(place, end);
        if (!matcher.lookingAt()) {
            return 0;
        }
        var character = Parser.unescapeEntities(matcher.group(), false);
        return !character.equals(matcher.group()) && decoded.startsWith(character, i) ? matcher.end() - place : 0;
    }

    /** The next place of the character; Markdown has marks between. */
    private int find(char c, int place, int end) {
        boolean blank = Blank.is(c);
        for (int i = place; i < end; i++) {
            char seen = source.charAt(i);
            if (seen == c || (blank && Blank.is(seen))) {
                return i;
            }
        }
        return Math.min(place, source.length());
    }
}
