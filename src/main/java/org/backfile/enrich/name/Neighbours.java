package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Token;

/** Names in one list are of one type: {@code Riga, Narva and Ainaži}. */
final class Neighbours {

    /** What a sure neighbour lends to a name that nothing else tells of. */
    private static final int LENT = 3;

    private static final int SURE = 5;
    private static final int WEAK = 3;

    private Neighbours() {}

    /** Lends along lists, once forwards and once backwards. Candidates are of one field, in order. */
    static void lend(List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            lend(candidates.get(i - 1), candidates.get(i));
        }
        for (int i = candidates.size() - 1; i > 0; i--) {
            lend(candidates.get(i), candidates.get(i - 1));
        }
    }

    private static void lend(Candidate from, Candidate to) {
        var type = from.weights().best();
        boolean weak = to.weights().of(to.weights().best()) <= WEAK;
        boolean alike = Math.abs(from.size() - to.size()) <= 1;
        if (weak && alike && type != NameType.PERSON && from.weights().of(type) >= SURE && isList(from, to)) {
            to.weights().add(type, LENT + 1);
        }
    }

    private static boolean isList(Candidate a, Candidate b) {
        var first = a.from() < b.from() ? a : b;
        var second = a.from() < b.from() ? b : a;
        if (first.last().owns()) {
            return false;
        }
        if (second.from() == first.to()) {
            return second.first().gap() == Token.Gap.COMMA;
        }
        var between = first.tokens().subList(first.to(), second.from());
        return between.size() == 1
                && (between.get(0).small().equals("and")
                        || between.get(0).small().equals("or"))
                && second.first().gap() == Token.Gap.NONE;
    }
}
