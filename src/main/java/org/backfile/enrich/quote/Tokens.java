package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;
import org.backfile.enrich.word.Letters;
import org.backfile.enrich.word.Text;

/** Cuts a paragraph into words, signs and whole quotations. */
final class Tokens {

    private final Text written;
    private final char[] text;
    private final Tongue tongue;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(Text written, Tongue tongue) {
        this.written = written;
        this.text = written.chars();
        this.tongue = tongue;
    }

    /** @param quotations those that lie in the paragraph, in order */
    static List<Token> of(Text text, Span paragraph, List<Marked> quotations, Tongue tongue) {
        var cut = new Tokens(text, tongue);
        int from = paragraph.start();
        for (var quotation : quotations) {
            cut.words(from, quotation.span().start());
            cut.add(
                    Token.Kind.QUOTED,
                    quotation.span().start(),
                    quotation.span().end());
            from = quotation.span().end();
        }
        cut.words(from, paragraph.end());
        return cut.tokens;
    }

    private void words(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text[i];
            if (Letters.isLetterOrDigit(c)) {
                i = word(i, to);
            } else if (Character.isWhitespace(c)) {
                i++;
            } else if (isApostrophe(c)
                    && i + 1 < to
                    && Letters.isLetter(text[i + 1])
                    && i > from
                    && Letters.isLetterOrDigit(text[i - 1])) {
                i = clitic(i, to);
            } else {
                add(kind(c), i, i + 1);
                i++;
            }
        }
    }

    private int clitic(int from, int to) {
        int end = from + 1;
        while (end < to && Letters.isLetter(text[end])) {
            end++;
        }
        add(Token.Kind.WORD, from, end);
        return end;
    }

    private int word(int from, int to) {
        int end = from;
        boolean letters = false;
        while (end < to && goesOn(end, to)) {
            letters |= Letters.isLetter(text[end]);
            end++;
        }
        if (end < to && text[end] == '.' && isShort(from, end)) {
            end++;
        }
        add(letters ? Token.Kind.WORD : Token.Kind.NUMBER, from, end);
        return end;
    }

    private boolean goesOn(int i, int to) {
        char c = text[i];
        if (Letters.isLetterOrDigit(c) || Letters.isCombining(c)) {
            return true;
        }
        boolean inside = i + 1 < to && Letters.isLetterOrDigit(text[i + 1]);
        if (!inside) {
            return false;
        }
        return c == '-'
                || c == '.'
                || c == '\u2011'
                || (c == ',' && Letters.isDigit(text[i - 1]) && Letters.isDigit(text[i + 1]))
                || (isApostrophe(c) && !tongue.isClitic(rest(i, to)));
    }

    /** The letters after an apostrophe. */
    private String rest(int apostrophe, int to) {
        int end = apostrophe + 1;
        while (end < to && Letters.isLetter(text[end])) {
            end++;
        }
        return written.word(apostrophe + 1, end).lower();
    }

    /** A full stop belongs to initials ({@code J.}, {@code U.S.}) and to words that are mostly cut short ({@code Gov.}). */
    private boolean isShort(int from, int end) {
        var word = written.word(from, end).lower();
        boolean initials = Letters.isUpperCase(text[from]) && (word.length() == 1 || word.indexOf('.') == 1);
        return initials || tongue.isAbbreviation(word);
    }

    private void add(Token.Kind kind, int start, int end) {
        if (kind == Token.Kind.WORD || kind == Token.Kind.NUMBER) {
            var form = written.word(start, end).lower();
            boolean capital = Letters.isUpperCase(text[start]);
            tokens.add(new Token(kind, start, end, form, capital, tongue.traits(form, capital)));
        } else {
            tokens.add(new Token(kind, start, end, "", false, 0));
        }
    }

    private static Token.Kind kind(char c) {
        return switch (c) {
            case ',', ';', '\u3001', '\u060c' -> Token.Kind.COMMA;
            case ':', '\uff1a' -> Token.Kind.COLON;
            case '\u2014', '\u2013', '-', '\u2015' -> Token.Kind.DASH;
            case '(', '[' -> Token.Kind.OPEN;
            case ')', ']' -> Token.Kind.CLOSE;
            case '.', '!', '?', '\u2026', '\u3002' -> Token.Kind.STOP;
            default -> Token.Kind.OTHER;
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
