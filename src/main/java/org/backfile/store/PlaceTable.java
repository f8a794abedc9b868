package org.backfile.store;

import java.util.Arrays;
import java.util.BitSet;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Places by digest: columns in the order in which keys came, and a table of open addressing (Knuth, TAOCP 3, 6.4, algorithm L) with their
 * numbers. Some fifty bytes an entry, where a map of objects would take three times as much for a hundred thousand articles. Remembers which
 * entries were asked for. Safe to share between threads.
 */
final class PlaceTable {

    /** Takes one entry. */
    interface Visitor {
        void visit(Digest key, Place place, boolean isUsed);
    }

    private static final int FREE = 0;

    private long[] highs = new long[32];
    private long[] lows = new long[32];
    private long[] starts = new long[32];
    private int[] lengths = new int[32];
    private int[] checks = new int[32];
    private final BitSet used = new BitSet();
    private int size;

    /** By slot: the number of an entry and one. At most three in four are taken. */
    private int[] slots = new int[64];

    synchronized int size() {
        return size;
    }

    /** The place of a key, which is used from now on; absent if nobody put one. */
    synchronized @Nullable Place find(Digest key) {
        int entry = slots[slot(key.high(), key.low())] - 1;
        if (entry < 0) {
            return null;
        }
        used.set(entry);
        return place(entry);
    }

    /** Sets the place of a key. */
    synchronized void put(Digest key, Place place, boolean isUsed) {
        int slot = slot(key.high(), key.low());
        int entry = slots[slot] == FREE ? enter(key, slot) : slots[slot] - 1;
        starts[entry] = place.start();
        lengths[entry] = place.length();
        checks[entry] = place.check();
        used.set(entry, isUsed);
    }

    /** Every entry, in the order in which their keys were first put. */
    synchronized void each(Visitor visitor) {
        for (int entry = 0; entry < size; entry++) {
            visitor.visit(new Digest(highs[entry], lows[entry]), place(entry), used.get(entry));
        }
    }

    private Place place(int entry) {
        return new Place(starts[entry], lengths[entry], checks[entry]);
    }

    private int enter(Digest key, int slot) {
        if (size == highs.length) {
            int length = size + (size >> 1);
            highs = Arrays.copyOf(highs, length);
            lows = Arrays.copyOf(lows, length);
            starts = Arrays.copyOf(starts, length);
            lengths = Arrays.copyOf(lengths, length);
            checks = Arrays.copyOf(checks, length);
        }
        highs[size] = key.high();
        lows[size] = key.low();
        slots[slot] = ++size;
        if (4L * size > 3L * slots.length) {
            spread();
        }
        return size - 1;
    }

    /** Enters every number anew in a table twice as large. */
    private void spread() {
        slots = new int[2 * slots.length];
        for (int entry = 0; entry < size; entry++) {
            slots[slot(highs[entry], lows[entry])] = entry + 1;
        }
    }

    /** Where the key stands, or would. */
    private int slot(long high, long low) {
        int mask = slots.length - 1;
        int slot = (int) low & mask;
        while (slots[slot] != FREE && !isAt(slots[slot] - 1, high, low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int entry, long high, long low) {
        return highs[entry] == high && lows[entry] == low;
    }
}
