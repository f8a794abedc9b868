package org.backfile.search.memory;

import java.util.Arrays;

/** A growing column of numbers. Several stand side by side, an element of each for one thing; at most a fifth of a column is empty. */
public final class Numbers {

    private int[] values = new int[16];
    private int size;

    public int size() {
        return size;
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 4);
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    /** Adds to one element. */
    public void raise(int index, int by) {
        values[index] += by;
    }
}
