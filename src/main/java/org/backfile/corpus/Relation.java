package org.backfile.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * That two articles share words.
 *
 * @param a id of the article that comes first by {@link Corpus#ORDER}
 * @param b id of the other
 * @param shareA share of the words of a's text that the passages cover, from 0 to 1
 * @param shareB the same of b
 * @param passages in the order of a; never empty
 */
public record Relation(
        Kind kind, String a, String b, double shareA, double shareB, List<Passage> passages, Nearer nearer) {

    /** By ids, then by kind. */
    public static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::a).thenComparing(Relation::b).thenComparing(Relation::kind);

    /** What is shared. */
    public enum Kind {
        /** The whole text but for trifles. */
        DUPLICATE,
        /** Passages beyond what both quote from the same speaker. */
        REUSE,
        /** Only words that both quote. */
        QUOTATION;

        /** The name in published data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether one of the two, or both, are copies of a text. */
        public boolean isCopy() {
            return this != QUOTATION;
        }
    }

    public Relation {
        passages = List.copyOf(passages);
    }

    /** The id of the other article. */
    public String other(String id) {
        return a.equals(id) ? b : a;
    }
}
