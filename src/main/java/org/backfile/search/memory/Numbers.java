package org.backfile.search.memory;

import java.util.Arrays;

/** A growing column of numbers, an element of whatever stands side by side in several of them. */
public final class Numbers {

    private int[] values = new int[16];
    private int size;

    public int size() {
        return size;
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
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
