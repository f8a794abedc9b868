package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;

/**
 * The tokens of one sentence; what is quoted in it counts as one token, full stops inside included.
 *
 * @param paragraph number of its paragraph
 */
record Sentence(List<Token> tokens, int paragraph) {

    Sentence {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    Span span(Phrase phrase) {
        return new Span(at(phrase.from()).start(), at(phrase.to() - 1).end());
    }

    boolean endsWithColon() {
        return !tokens.isEmpty() && at(size() - 1).is(Token.Kind.COLON);
    }

    static List<Sentence> of(String text, List<Token> tokens, int paragraph, Tongue tongue) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || endsAfter(text, tokens, i, tongue)) {
                sentences.add(new Sentence(tokens.subList(from, i + 1), paragraph));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAfter(String text, List<Token> tokens, int i, Tongue tongue) {
        var token = tokens.get(i);
        var next = tokens.get(i + 1);
        if (token.is(Token.Kind.STOP)
                || (token.is(Token.Kind.CLOSE) && i > 0 && tokens.get(i - 1).is(Token.Kind.STOP))) {
            return next.isQuoted() || next.capital() || next.is(Token.Kind.NUMBER) || next.is(Token.Kind.DASH);
        }
        if (!token.isQuoted()) {
            return false;
        }
        char last = lastInside(text, token);
        boolean ended = last == '.' || last == '!' || last == '?' || last == '\u2026';
        return ended
                && (next.isQuoted() || next.capital())
                && (last == '.' || !Subjects.beginsWithCue(tokens, i + 1, tongue));
    }

    /** The last character of a quotation before its closing mark; 0 where that is a letter. */
    static char lastInside(String text, Token quoted) {
        int i = quoted.end() - 1;
        while (i > quoted.start()
                && (org.backfile.corpus.Quote.isMark(text.charAt(i)) || Character.isWhitespace(text.charAt(i)))) {
            i--;
        }
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) ? 0 : c;
    }
}
