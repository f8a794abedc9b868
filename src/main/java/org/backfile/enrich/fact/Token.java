package org.backfile.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a number of a text; a percent or currency sign counts as one.
 *
 * @param word in small letters
 */
record Token(int start, int end, String word) {

    private static final String SIGNS = "%$\u20ac\u00a3";

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (SIGNS.indexOf(c) >= 0) {
                tokens.add(new Token(at, at + 1, String.valueOf(c)));
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int end = at + 1;
                while (end < text.length() && goesOn(text, end)) {
                    end++;
                }
                tokens.add(new Token(at, end, text.substring(at, end).toLowerCase(Locale.ROOT)));
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** Letters, and the signs between the digits of one number. Digits and letters are parted: {@code 3m}, {@code 9th}. */
    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Character.isLetterOrDigit(c)) {
            return Character.isDigit(c) == Character.isDigit(before) || ",.".indexOf(before) >= 0;
        }
        return (c == ',' || c == '.')
                && Character.isDigit(before)
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }

    /** As a whole number of at most four digits; 0 for all else. */
    int small() {
        if (!isNumber() || word.length() > 4 || word.indexOf(',') >= 0 || word.indexOf('.') >= 0) {
            return 0;
        }
        return Integer.parseInt(word);
    }
}
