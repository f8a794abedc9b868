package org.backfile.extract.dump;

import java.util.Arrays;

/** The marks of each line of a dump, in the order they were seen. */
@SuppressWarnings("EnumOrdinal") // In memory only: places in the tables of weights.
final class Marks {

    private final byte[][] shown;
    private final int[] count;

    Marks(int lines) {
        shown = new byte[lines][48];
        count = new int[lines];
    }

    void add(int line, Mark mark) {
        if (count[line] == shown[line].length) {
            shown[line] = Arrays.copyOf(shown[line], count[line] * 2);
        }
        shown[line][count[line]++] = (byte) mark.ordinal();
    }

    void add(int line, Mark mark, boolean seen) {
        if (seen) {
            add(line, mark);
        }
    }

    int count(int line) {
        return count[line];
    }

    int ordinal(int line, int number) {
        return shown[line][number] & 0xFF;
    }
}
