package org.backfile.enrich.fact;

import java.util.Arrays;

/** What a word is in the table of its language. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Sense {

    /** Of words that the table does not hold, as nearly all. */
    static final Sense NONE = new Sense(new byte[Kind.values().length]);

    private final byte[] places;

    private Sense(byte[] places) {
        this.places = places;
    }

    /** The same for a word that has a place in one more list, from 1. */
    Sense with(Kind kind, int place) {
        var more = Arrays.copyOf(places, places.length);
        more[kind.ordinal()] = (byte) Math.min(place, Byte.MAX_VALUE);
        return new Sense(more);
    }

    /** Whether the word is in a list. */
    boolean is(Kind kind) {
        return places[kind.ordinal()] > 0;
    }

    /** The place of the word in a list, from 1, as far as places count; 0 where it is not there. */
    int number(Kind kind) {
        return places[kind.ordinal()];
    }
}
