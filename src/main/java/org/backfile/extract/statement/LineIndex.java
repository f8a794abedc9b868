package org.backfile.extract.statement;

import java.util.Arrays;

/** The lines of a text, by where they begin. A line ends at a line feed, a carriage return, or both. */
public final class LineIndex {

    private final int[] starts;

    public LineIndex(String text) {
        var found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line of a place in the text, from 1. */
    public int line(int place) {
        int at = Arrays.binarySearch(starts, place);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
