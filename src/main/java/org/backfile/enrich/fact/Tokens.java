package org.backfile.enrich.fact;

import java.util.List;
import org.backfile.corpus.Span;
import org.backfile.enrich.word.Text;

/**
 * A text cut into tokens by the table of its language, as all who look for facts in it read it.
 *
 * @param all in their order
 */
record Tokens(String text, Lexicon lexicon, List<Token> all) {

    static Tokens of(Text text, Lexicon lexicon) {
        return new Tokens(text.string(), lexicon, Token.of(text, lexicon));
    }

    int size() {
        return all.size();
    }

    Token get(int i) {
        return all.get(i);
    }

    /** From the beginning of one token to the end of another. */
    Span span(int from, int to) {
        return new Span(get(from).start(), get(to).end());
    }

    /** Whether a token begins with a capital. */
    boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(get(i).start()));
    }

    /** Whether a token begins with a small letter. */
    boolean isSmall(int i) {
        return Character.isLowerCase(text.charAt(get(i).start()));
    }

    /** Whether nothing but such signs stands from the end of one token to the beginning of another. */
    boolean isOnly(String signs, int i, int j) {
        for (int at = get(i).end(); at < get(j).start(); at++) {
            if (signs.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether none of some signs stands there. */
    boolean isWithout(String signs, int i, int j) {
        for (int at = get(i).end(); at < get(j).start(); at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
