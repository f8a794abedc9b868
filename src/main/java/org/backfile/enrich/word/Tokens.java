package org.backfile.enrich.word;

import java.util.ArrayList;
import java.util.List;

/** Cuts a field into words. A full stop belongs to the word where the word is an abbreviation or an initial. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class Tokens {

    private final String field;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String field) {
        this.field = field;
    }

    public static List<Token> of(String field) {
        var tokens = new Tokens(field);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        int at = 0;
        int before = 0;
        while (at < field.length()) {
            char c = field.charAt(at);
            if (!Character.isLetterOrDigit(c) && c != '&') {
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
        tokens.add(Token.of(field, start, end, opens, gap, owns));
    }

    /** Where a word that starts here ends: letters and digits with single marks between them. */
    private int wordEnd(int start) {
        int at = start;
        while (at < field.length()) {
            char c = field.charAt(at);
            if (Character.isLetterOrDigit(c) || isCombining(c)) {
                at++;
            } else if (at + 1 < field.length() && joins(start, at, c)) {
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
        char next = field.charAt(at + 1);
        if (!Character.isLetterOrDigit(next)) {
            return false;
        }
        return switch (c) {
            case '\'', '\u2019' -> joinsApostrophe(start, at);
            case '-', '\u2010', '\u2011' -> joinsHyphen(start, at + 1);
            case '.' -> joinsStop(start, at, next);
            case '&' -> Character.isUpperCase(next);
            default -> false;
        };
    }

    /** {@code O'Neill}, {@code don't}; not the ending {@code 's}, and not {@code l'}, {@code d'} before a name. */
    private boolean joinsApostrophe(int start, int at) {
        boolean possessive = isPossessive(at);
        boolean elision = at - start <= 2
                && Character.isLowerCase(field.charAt(start))
                && Character.isUpperCase(field.charAt(at + 1));
        return !possessive && !elision;
    }

    /** {@code Strauss-Kahn}, {@code al-Qaeda}; in {@code US-supplied} the name ends before the hyphen. */
    private boolean joinsHyphen(int start, int next) {
        char c = field.charAt(next);
        return !Character.isUpperCase(field.charAt(start))
                || Character.isUpperCase(c)
                || Character.isDigit(c)
                || isShortAfter(next);
    }

    /** {@code Fallings-on-Sea}, {@code Xi'an-born} not: a particle of at most three letters before another hyphen. */
    private boolean isShortAfter(int next) {
        int end = next;
        while (end < field.length() && Character.isLetter(field.charAt(end))) {
            end++;
        }
        return end - next <= 3
                && end + 1 < field.length()
                && field.charAt(end) == '-'
                && Character.isLetter(field.charAt(end + 1));
    }

    /** {@code U.S}, {@code HarbourPost.com}. */
    private boolean joinsStop(int start, int at, char next) {
        boolean single = at - start == 1 || (at >= 2 && field.charAt(at - 2) == '.');
        boolean letters = single && Character.isLetter(field.charAt(at - 1)) && Character.isLetter(next);
        boolean domain =
                Character.isLowerCase(next) && Character.isLetterOrDigit(field.charAt(at - 1)) && at - start > 2;
        return letters || domain;
    }

    private boolean isAbbreviated(int start, int stop) {
        boolean letters = stop - start == 1 || (stop - start > 2 && field.charAt(stop - 2) == '.');
        if (letters && Character.isUpperCase(field.charAt(start))) {
            return true;
        }
        if (stop - start > 5 || !Character.isUpperCase(field.charAt(start))) {
            return false;
        }
        var word = field.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
        return (Cues.table().of(word) & 1 << Cue.ABBREVIATED.ordinal()) != 0;
    }

    private boolean isPossessive(int at) {
        return at + 1 < field.length()
                && (field.charAt(at) == '\'' || field.charAt(at) == '\u2019')
                && (field.charAt(at + 1) == 's' || field.charAt(at + 1) == 'S')
                && (at + 2 == field.length() || !Character.isLetterOrDigit(field.charAt(at + 2)));
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Token.Gap gap(int from, int to) {
        var gap = Token.Gap.NONE;
        for (int i = from; i < to; i++) {
            char c = field.charAt(i);
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
            return at > 0
                    && Character.isWhitespace(field.charAt(at - 1))
                    && at + 1 < field.length()
                    && field.charAt(at + 1) != 's';
        }
        return c == '"' || c == '`' || (c >= '\u2018' && c <= '\u201f') || c == '\u00ab' || c == '\u00bb';
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?\u2026:;\u2022*".indexOf(field.charAt(i)) >= 0) {
                return true;
            }
        }
        // "in the U.S. Officials said": an abbreviation of letters may end a sentence too, but a name goes on more
        // often.
        return false;
    }
}
