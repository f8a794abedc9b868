package org.backfile.extract.page;

import java.util.Arrays;

/** The line of each place in a text; a line ends at LF, CR LF or a lone CR. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        var found = new int[1024];
        int count = 1;
        var chars = text.toCharArray(); // charAt checks its bounds each time: a tenth of the reading of a page
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\n' || (chars[i] == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** From 1. */
    int of(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int count() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    /** After the line's end marks. */
    int end(String text, int index) {
        return index + 1 < starts.length ? starts[index + 1] : text.length();
    }

    /** A line without white space at its ends, read from the text that the lines were counted in. */
    String text(String text, int index) {
        return text.substring(starts[index], end(text, index)).strip();
    }
}
