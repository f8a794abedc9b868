package org.backfile.extract.page;

import java.util.Arrays;

/** The line of each place in a text; a line ends at LF, CR LF or a lone CR. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        var found = new int[64];
        int count = 1;
        int feed = text.indexOf('\n');
        int lone = loneReturn(text, 0);
        while (feed >= 0 || lone >= 0) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            if (lone < 0 || (feed >= 0 && feed < lone)) {
                found[count++] = feed + 1;
                feed = text.indexOf('\n', feed + 1);
            } else {
                found[count++] = lone + 1;
                lone = loneReturn(text, lone + 1);
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The next carriage return that no line feed follows; -1 for none. */
    private static int loneReturn(String text, int from) {
        int at = text.indexOf('\r', from);
        while (at >= 0 && text.startsWith("\n", at + 1)) {
            at = text.indexOf('\r', at + 1);
        }
        return at;
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
