package org.backfile.enrich.word;

import java.util.ArrayList;
import java.util.List;

/** Cuts a field into words. A full stop belongs to the word where the word is an abbreviation or an initial. */
public final class Tokens {

    private final Text text;
    private final char[] field;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(Text text) {
        this.text = text;
        this.field = text.chars();
    }

    public static List<Token> of(Text text) {
        var tokens = new Tokens(text);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        int at = 0;
        int before = 0;
        while (at < field.length) {
            char c = field[at];
            if (!Letters.isLetterOrDigit(c) && c != '&') {
                at++;
                continue;
            }
            int end = c == '&' ? at + 1 : wordEnd(at);
            boolean owns = isPossessive(end);
            add(before, at, end, owns);
            at = owns ? end + 2 : end;
            before = end;
        }
    }

    private void add(int before, int start, int end, boolean owns) {
        var gap = tokens.isEmpty() ? Token.Gap.LINE : gap(before, start);
        boolean opens = gap == Token.Gap.LINE
                || gap == Token.Gap.QUOTE
                || gap == Token.Gap.BRACKET
                || endsSentence(before, start);
        tokens.add(new Token(start, end, text.word(start, end), opens, gap, owns));
    }

    /** Where a word that starts here ends: letters and digits with single marks between them. */
    private int wordEnd(int start) {
        int at = start;
        while (at < field.length) {
            char c = field[at];
            if (Letters.isLetterOrDigit(c) || Letters.isCombining(c)) {
                at++;
            } else if (at + 1 < field.length && joins(start, at, c)) {
                at++;
            } else if (c == '.' && isAbbreviated(start, at)) {
                return at + 1;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean joins(int start, int at, char c) {
        char next = field[at + 1];
        if (!Letters.isLetterOrDigit(next)) {
            return false;
        }
        return switch (c) {
            case '\'', '\u2019' -> joinsApostrophe(start, at);
            case '-', '\u2010', '\u2011' -> joinsHyphen(start, at + 1);
            case '.' -> joinsStop(start, at, next);
            case '&' -> Letters.isUpperCase(next);
            default -> false;
        };
    }

    /** {@code O'Neill}, {@code don't}; not the ending {@code 's}, and not {@code l'}, {@code d'} before a name. */
    private boolean joinsApostrophe(int start, int at) {
        boolean possessive = isPossessive(at);
        boolean elision = at - start <= 2 && Character.isLowerCase(field[start]) && Letters.isUpperCase(field[at + 1]);
        return !possessive && !elision;
    }

    /** {@code Strauss-Kahn}, {@code al-Qaeda}; in {@code US-supplied} the name ends before the hyphen. */
    private boolean joinsHyphen(int start, int next) {
        char c = field[next];
        return !Letters.isUpperCase(field[start]) || Letters.isUpperCase(c) || Letters.isDigit(c) || isShortAfter(next);
    }

    /** {@code Fallings-on-Sea}, {@code Xi'an-born} not: a particle of at most three letters before another hyphen. */
    private boolean isShortAfter(int next) {
        int end = next;
        while (end < field.length && Letters.isLetter(field[end])) {
            end++;
        }
        return end - next <= 3 && end + 1 < field.length && field[end] == '-' && Letters.isLetter(field[end + 1]);
    }

    /** {@code U.S}, {@code HarbourPost.com}. */
    private boolean joinsStop(int start, int at, char next) {
        boolean single = at - start == 1 || (at >= 2 && field[at - 2] == '.');
        boolean letters = single && Letters.isLetter(field[at - 1]) && Letters.isLetter(next);
        boolean domain = Character.isLowerCase(next) && Letters.isLetterOrDigit(field[at - 1]) && at - start > 2;
        return letters || domain;
    }

    private boolean isAbbreviated(int start, int stop) {
        boolean letters = stop - start == 1 || (stop - start > 2 && field[stop - 2] == '.');
        if (letters && Letters.isUpperCase(field[start])) {
            return true;
        }
        if (stop - start > 5 || !Letters.isUpperCase(field[start])) {
            return false;
        }
        return text.word(start, stop).is(Cue.ABBREVIATED);
    }

    private boolean isPossessive(int at) {
        return at + 1 < field.length
                && (field[at] == '\'' || field[at] == '\u2019')
                && (field[at + 1] == 's' || field[at + 1] == 'S')
                && (at + 2 == field.length || !Letters.isLetterOrDigit(field[at + 2]));
    }

    private Token.Gap gap(int from, int to) {
        var gap = Token.Gap.NONE;
        for (int i = from; i < to; i++) {
            char c = field[i];
            if (c == '\n') {
                return Token.Gap.LINE;
            } else if (isQuote(i, c)) {
                gap = Token.Gap.QUOTE;
            } else if (gap != Token.Gap.QUOTE && (c == '(' || c == '[')) {
                gap = Token.Gap.BRACKET;
            } else if (c == ',' && gap == Token.Gap.NONE) {
                gap = Token.Gap.COMMA;
            } else if (!Character.isWhitespace(c)
                    && c != '\u00a0'
                    && c != ','
                    && gap != Token.Gap.QUOTE
                    && gap != Token.Gap.BRACKET) {
                gap = i == from && (c == '\'' || c == '\u2019') ? gap : Token.Gap.MARK;
            }
        }
        return gap;
    }

    /** A mark that opens or closes a quotation; an apostrophe behind a word or in {@code 's} is none. */
    private boolean isQuote(int at, char c) {
        if (c == '\'' || c == '\u2019') {
            return at > 0 && Character.isWhitespace(field[at - 1]) && at + 1 < field.length && field[at + 1] != 's';
        }
        return c == '"' || c == '`' || (c >= '\u2018' && c <= '\u201f') || c == '\u00ab' || c == '\u00bb';
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?\u2026:;\u2022*".indexOf(field[i]) >= 0) {
                return true;
            }
        }
        // "in the U.S. Officials said": an abbreviation of letters may end a sentence too, but a name goes on more
        // often.
        return false;
    }
}
