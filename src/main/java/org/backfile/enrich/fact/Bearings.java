package org.backfile.enrich.fact;

import org.backfile.corpus.Bearing;
import org.backfile.corpus.Span;

/**
 * Reads where a time without a year lies, seen from the day of its telling: from {@code last} and {@code next} beside it, else from the verb it
 * hangs on, the nearest before it in its clause, or where there is none, the first behind it. A wrong verb misleads, so verbs that go with both, as
 * {@code would} and infinitives, tell that nothing is sure.
 */
final class Bearings {

    /** Further verbs belong to something else. */
    private static final int FARTHEST = 14;

    private static final int SHORTEST_PAST = 5;

    private static final String CLAUSE_ENDS = ";:()\u2014\n";

    private final Tokens tokens;
    private final Lexicon lexicon;

    Bearings(Tokens tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
    }

    /** The bearing of a time whose words go from one token to another. */
    Bearing of(int from, int to, Span sentence) {
        var beside = beside(from, to, sentence);
        if (beside != Bearing.UNTOLD) {
            return beside;
        }
        var before = nearest(from, -1, sentence);
        return before == Bearing.UNTOLD ? nearest(to, 1, sentence) : before;
    }

    /** {@code last December}, {@code décembre dernier}, {@code December of last year}. */
    private Bearing beside(int from, int to, Span sentence) {
        var first = kind(from - 1);
        if (first != Bearing.UNTOLD) {
            return first;
        }
        int behind = to + 1 < tokens.size() && tokens.get(to + 1).is(Kind.OF_YEAR) ? to + 2 : to + 1;
        var then = kind(behind);
        if (!isWithin(behind, sentence)) {
            return Bearing.UNTOLD;
        }
        if (!isWithin(behind + 1, sentence) || !tokens.get(behind + 1).is(Kind.YEAR)) {
            // "in December last week": the word belongs to another.
            return lexicon.is("fr") || lexicon.is("es") ? then : Bearing.UNTOLD;
        }
        return switch (then) {
            case LAST -> Bearing.LAST_YEAR;
            case AFTER -> Bearing.NEXT_YEAR;
            default -> tokens.get(behind).is(Kind.THIS) ? Bearing.THIS_YEAR : Bearing.UNTOLD;
        };
    }

    private Bearing kind(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Bearing.UNTOLD;
        }
        return tokens.get(i).is(Kind.LAST)
                ? Bearing.LAST
                : tokens.get(i).is(Kind.COMING) ? Bearing.AFTER : Bearing.UNTOLD;
    }

    private Bearing nearest(int start, int step, Span sentence) {
        int end = start + step * FARTHEST;
        for (int i = start + step; i != end && isWithin(i, sentence) && isJoined(i, i - step); i += step) {
            var bearing = ofVerb(i, step);
            if (bearing != Bearing.UNTOLD) {
                return bearing;
            }
        }
        return Bearing.UNTOLD;
    }

    private Bearing ofVerb(int i, int step) {
        var token = tokens.get(i);
        if (token.is(Kind.WILL) || isWillNot(i)) {
            return Bearing.AFTER;
        }
        if (token.is(Kind.UNSURE) || isInfinitive(i)) {
            return Bearing.EITHER;
        }
        if (!token.is(Kind.PAST) && !isRegularPast(i)) {
            return Bearing.UNTOLD;
        }
        if (i > 0 && tokens.get(i - 1).is(Kind.BE)) {
            // "will be held", "are held": what stands before tells.
            return step < 0 ? Bearing.UNTOLD : Bearing.EITHER;
        }
        return Bearing.BEFORE;
    }

    /** {@code won't} is no victory. */
    private boolean isWillNot(int i) {
        return tokens.get(i).word().equals("won")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word().equals("t")
                && tokens.get(i + 1).start() == tokens.get(i).end() + 1
                && tokens.text().charAt(tokens.get(i).end()) != ' ';
    }

    /** {@code to open}; a plural behind it is a noun: {@code to leaders}. */
    private boolean isInfinitive(int i) {
        if (!lexicon.is("en") || !tokens.get(i).word().equals("to") || i + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(i + 1);
        return tokens.isSmall(i + 1) && !next.word().endsWith("s") && (next.is(Kind.BE) || !next.is(Kind.PASSED));
    }

    private boolean isRegularPast(int i) {
        var word = tokens.get(i).word();
        boolean isLower = tokens.isSmall(i);
        return switch (lexicon.language()) {
            case "en" -> isLower && word.length() >= SHORTEST_PAST && word.endsWith("ed") && !word.endsWith("eed");
            case "es" -> isLower && word.endsWith("\u00f3");
            default -> false;
        };
    }

    private boolean isWithin(int i, Span sentence) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).start() >= sentence.start()
                && tokens.get(i).end() <= sentence.end();
    }

    private boolean isJoined(int one, int other) {
        return tokens.isWithout(CLAUSE_ENDS, Math.min(one, other), Math.max(one, other));
    }
}
