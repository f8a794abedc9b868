package org.backfile.search.words;

import java.util.Arrays;

/** The words of one article, first as they stand, then by group. */
final class Occurrences {

    /** A group in the upper half, which word of the article it is in the lower. */
    private long[] keys = new long[1024];

    private int[] positions = new int[1024];
    private int[] forms = new int[1024];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int group, int form, int position) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
            positions = Arrays.copyOf(positions, count * 2);
            forms = Arrays.copyOf(forms, count * 2);
        }
        keys[count] = ((long) group << 32) | count;
        positions[count] = position;
        forms[count++] = form;
    }

    /** Puts them in the order of their groups, those of one group as they were added; from then on an index counts in it. */
    void sort() {
        Arrays.sort(keys, 0, count);
    }

    int count() {
        return count;
    }

    int group(int i) {
        return (int) (keys[i] >>> 32);
    }

    int position(int i) {
        return positions[(int) keys[i]];
    }

    int form(int i) {
        return forms[(int) keys[i]];
    }
}
