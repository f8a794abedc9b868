package org.backfile.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import org.backfile.enrich.word.Letters;
import org.backfile.enrich.word.Text;

/**
 * A word or a number of a text; a percent or currency sign counts as one.
 *
 * @param word in small letters
 * @param sense what the word is in the language of the text
 */
record Token(int start, int end, String word, Sense sense) {

    private static final String SIGNS = "%$\u20ac\u00a3";

    static List<Token> of(Text words, Lexicon lexicon) {
        var text = words.chars();
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length) {
            int end = end(text, at);
            if (end > at) {
                var word = words.word(at, end).lower();
                tokens.add(new Token(at, end, word, lexicon.sense(word)));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** Where the token that starts here ends; the same where none does. */
    private static int end(char[] text, int start) {
        if (!Letters.isLetterOrDigit(text[start])) {
            return SIGNS.indexOf(text[start]) < 0 ? start : start + 1;
        }
        int end = start + 1;
        while (end < text.length && goesOn(text, end)) {
            end++;
        }
        return end;
    }

    /** Letters, and the signs between the digits of one number. Digits and letters are parted: {@code 3m}, {@code 9th}. */
    private static boolean goesOn(char[] text, int at) {
        char c = text[at];
        char before = text[at - 1];
        if (Letters.isLetterOrDigit(c)) {
            return Letters.isDigit(c) == Letters.isDigit(before) || isPoint(before);
        }
        return isPoint(c) && Letters.isDigit(before) && at + 1 < text.length && Letters.isDigit(text[at + 1]);
    }

    private static boolean isPoint(char c) {
        return c == ',' || c == '.';
    }

    boolean is(Kind kind) {
        return sense.is(kind);
    }

    /** The place of the word in a list of the table, from 1; 0 where it is not there. */
    int number(Kind kind) {
        return sense.number(kind);
    }

    boolean isMonth() {
        return is(Kind.MONTH) || is(Kind.SHORT);
    }

    boolean isNumber() {
        return Letters.isDigit(word.charAt(0));
    }

    /** As a whole number of at most four digits; 0 for all else. */
    int small() {
        if (!isNumber() || word.length() > 4 || word.indexOf(',') >= 0 || word.indexOf('.') >= 0) {
            return 0;
        }
        return Integer.parseInt(word);
    }
}
