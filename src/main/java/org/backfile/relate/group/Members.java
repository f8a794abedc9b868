package org.backfile.relate.group;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The numbers of each group once no two are joined any more, in four bytes each. */
public final class Members {

    private static final int NONE = -1;

    private final Groups groups;

    /** The next number of the same group. */
    private final int[] next;

    /** @param size how many numbers there are in all groups */
    public Members(Groups groups, int size) {
        this.groups = groups;
        this.next = new int[size];
        Arrays.fill(next, NONE);
        for (int number = size - 1; number >= 0; number--) {
            int first = groups.of(number);
            if (first != number) {
                next[number] = next[first];
                next[first] = number;
            }
        }
    }

    /** Whether a number is the smallest of its group. */
    public boolean isFirst(int number) {
        return groups.of(number) == number;
    }

    /** The group of its smallest number, rising. */
    public IntStream of(int first) {
        return IntStream.iterate(first, number -> number != NONE, number -> next[number]);
    }
}
