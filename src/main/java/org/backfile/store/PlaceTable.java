package org.backfile.store;

import java.util.BitSet;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Places by digest, in a table of open addressing (Knuth, TAOCP 3, 6.4, algorithm L): some fifty bytes an entry, where a map of objects would
 * take three times as much for a hundred thousand articles. Remembers which entries were asked for. Safe to share between threads.
 */
final class PlaceTable {

    /** Takes one entry. */
    interface Visitor {
        void visit(Digest key, Place place, boolean isUsed);
    }

    private long[] highs = new long[64];
    private long[] lows = new long[64];
    private long[] starts = new long[64];
    private int[] lengths = new int[64];
    private int[] checks = new int[64];
    private BitSet taken = new BitSet();
    private BitSet used = new BitSet();
    private int size;

    synchronized int size() {
        return size;
    }

    /** The place of a key, which is used from now on; absent if nobody put one. */
    synchronized @Nullable Place find(Digest key) {
        int slot = slot(key);
        if (!taken.get(slot)) {
            return null;
        }
        used.set(slot);
        return new Place(starts[slot], lengths[slot], checks[slot]);
    }

    /** Sets the place of a key. */
    synchronized void put(Digest key, Place place, boolean isUsed) {
        int slot = slot(key);
        if (!taken.get(slot) && 2 * (size + 1) > highs.length) {
            grow();
            slot = slot(key);
        }
        if (!taken.get(slot)) {
            taken.set(slot);
            size++;
        }
        highs[slot] = key.high();
        lows[slot] = key.low();
        starts[slot] = place.start();
        lengths[slot] = place.length();
        checks[slot] = place.check();
        used.set(slot, isUsed);
    }

    /** Every entry, in no order. */
    synchronized void each(Visitor visitor) {
        for (int slot = taken.nextSetBit(0); slot >= 0; slot = taken.nextSetBit(slot + 1)) {
            visitor.visit(
                    new Digest(highs[slot], lows[slot]),
                    new Place(starts[slot], lengths[slot], checks[slot]),
                    used.get(slot));
        }
    }

    /** Where the key stands, or would. */
    private int slot(Digest key) {
        int mask = highs.length - 1;
        int slot = (int) key.low() & mask;
        while (taken.get(slot) && (highs[slot] != key.high() || lows[slot] != key.low())) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        var old = new PlaceTable();
        old.highs = highs;
        old.lows = lows;
        old.starts = starts;
        old.lengths = lengths;
        old.checks = checks;
        old.taken = taken;
        old.used = used;
        int length = 2 * highs.length;
        highs = new long[length];
        lows = new long[length];
        starts = new long[length];
        lengths = new int[length];
        checks = new int[length];
        taken = new BitSet(length);
        used = new BitSet(length);
        size = 0;
        old.each(this::put);
    }
}
