package org.backfile.enrich.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a German verb. In a main clause the finite verb stands second: whatever stands before it, if that is no noun phrase the
 * subject follows. In a clause that {@code dass} or the like opens, the subject comes first and the verb last.
 */
final class VerbSecond {

    private final List<Token> tokens;
    private final Subjects nouns;

    VerbSecond(List<Token> tokens, Subjects nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
    }

    @Nullable
    Phrase subject(int verb) {
        int finite = finite(verb);
        if (finite + 1 < tokens.size() && tokens.get(finite + 1).isHe()) {
            return new Phrase(finite + 1, finite + 2);
        }
        if (finite != verb
                && tokens.get(finite).isPassive()
                && !tokens.get(verb).is("zitiert")) {
            return agent(finite, verb);
        }
        if (finite > 0 && tokens.get(finite - 1).is(Token.Kind.COMMA)) {
            var named = beforeAside(finite);
            return named == null ? behind(finite) : named;
        }
        int start = clause(finite);
        if (start == finite) {
            return finite > 0 && tokens.get(finite - 1).isConjunction() ? earlier(finite) : behind(finite);
        }
        var first = tokens.get(start);
        if (first.isOpener()) {
            return nouns.nounsFrom(skip(start + 1));
        }
        if (first.isPreposition() || first.isAdverb() || first.isQuoted() || first.isTime()) {
            var behind = behind(finite);
            boolean name = behind == null
                    && finite - start > 1
                    && tokens.get(finite - 1).capital();
            return name ? new Phrase(start, finite) : behind;
        }
        var before = nouns.nounsFrom(start);
        return before == null || (isOnlyCapital(finite + 1) && isOblique(first)) ? behind(finite) : before;
    }

    /** The finite verb that goes with a participle; a finite verb itself. */
    private int finite(int verb) {
        if (!tokens.get(verb).isParticiple()) {
            return verb;
        }
        for (int i = verb - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (token.is(Token.Kind.COMMA) && i + 1 < verb && tokens.get(i + 1).isOpener()) {
                break;
            }
            if (token.isAuxiliary() && !token.is("nicht")) {
                return i;
            }
        }
        return verb;
    }

    private @Nullable Phrase agent(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).is("von")
                    || tokens.get(i).is("vom")
                    || tokens.get(i).is("durch")) {
                return nouns.nounsFrom(i + 1);
            }
        }
        return null;
    }

    /** {@code Ina Roth, the mayor of Ostby, said}: what stands before the first of the commas, where that is a noun phrase. */
    private @Nullable Phrase beforeAside(int finite) {
        int start = 0;
        for (int i = finite - 1; i > 0; i--) {
            if (tokens.get(i).is(Token.Kind.COLON)
                    || (tokens.get(i).isQuoted() && i > 1 && !tokens.get(i - 1).isWord())) {
                start = i + 1;
                break;
            }
        }
        while (start < finite && tokens.get(start).isConjunction()) {
            start++;
        }
        var first = tokens.get(start);
        if (first.isPreposition() || first.isOpener() || first.isAdverb()) {
            return null;
        }
        var phrase = nouns.nounsFrom(start);
        return phrase == null || phrase.to() >= finite ? null : phrase;
    }

    private int clause(int finite) {
        int i = finite;
        while (i > 0) {
            var before = tokens.get(i - 1);
            if (before.is(Token.Kind.COMMA) || before.is(Token.Kind.COLON) || before.is(Token.Kind.DASH)) {
                break;
            }
            if (before.isConjunction() && (i == finite || !nouns.isNominal(i - 2))) {
                break;
            }
            i--;
        }
        return i;
    }

    private @Nullable Phrase behind(int finite) {
        return nouns.nounsFrom(skip(finite + 1));
    }

    private int skip(int from) {
        int i = from;
        while (i < tokens.size()
                && (tokens.get(i).isAdverb()
                        || (tokens.get(i).isNobody() && !tokens.get(i).isDeterminer()))) {
            i++;
        }
        return i;
    }

    private @Nullable Phrase earlier(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (nouns.isVerb(i)
                    || (tokens.get(i).isAuxiliary() && !tokens.get(i).is("nicht"))) {
                var subject = subject(i);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return nouns.main(verb);
    }

    /** A name, and then a sign: {@code sagte Filep Karma:}. */
    private boolean isOnlyCapital(int index) {
        var phrase = nouns.nounsFrom(index);
        return phrase != null
                && tokens.get(index).capital()
                && phrase.to() < tokens.size()
                && (tokens.get(phrase.to()).is(Token.Kind.COLON)
                        || tokens.get(phrase.to()).is(Token.Kind.COMMA));
    }

    private static boolean isOblique(Token article) {
        return article.is("der")
                || article.is("dem")
                || article.is("den")
                || article.is("einer")
                || article.is("einem");
    }
}
