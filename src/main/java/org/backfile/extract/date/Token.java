package org.backfile.extract.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or one other character of a text. White space is not a token.
 *
 * @param start in the text, in chars
 */
record Token(Kind kind, int start, int end, String text) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isNumber(int leastDigits, int mostDigits) {
        return kind == Kind.NUMBER && text.length() >= leastDigits && text.length() <= mostDigits;
    }

    /** The value of a number of at most nine digits. */
    int value() {
        return Integer.parseInt(text);
    }

    /** Whether the next token begins where this one ends. */
    boolean touches(Token next) {
        return end == next.start;
    }

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            char first = text.charAt(at);
            Kind kind;
            if (isDigit(first)) {
                kind = Kind.NUMBER;
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(first)) {
                kind = Kind.WORD;
                // CJK marks of year, month and day are words of one letter.
                while (at < text.length() && Character.isLetter(text.charAt(at)) && !isIdeograph(text.charAt(at))) {
                    at++;
                }
                at = Math.max(at, start + 1);
            } else {
                kind = Kind.MARK;
                at++;
                if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                    continue;
                }
            }
            tokens.add(new Token(kind, start, at, text.substring(start, at)));
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c) || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
