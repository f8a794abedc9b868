package org.backfile.enrich.name;

import org.backfile.corpus.NameType;

/** What speaks for each type of a name, in points; and whether anything says that it is a name at all. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Weights {

    /** Points of what the words of a name tell; what stands beside it tells less, see {@link Company}. */
    static final int CERTAIN = 12;

    static final int LIKELY = 6;
    static final int SLIGHT = 2;

    private final int[] points = new int[NameType.values().length];
    private boolean sure;

    void add(NameType type, int more) {
        points[type.ordinal()] += more;
    }

    /** Something other than capitals shows that this is a name. */
    void sure() {
        sure = true;
    }

    boolean isSure() {
        return sure;
    }

    void addAll(Weights other) {
        for (int i = 0; i < points.length; i++) {
            points[i] += other.points[i];
        }
        sure |= other.sure;
    }

    int of(NameType type) {
        return points[type.ordinal()];
    }

    /** The type with most points; of equals the first. */
    NameType best() {
        int best = 0;
        for (int i = 1; i < points.length; i++) {
            if (points[i] > points[best]) {
                best = i;
            }
        }
        return NameType.values()[best];
    }
}
