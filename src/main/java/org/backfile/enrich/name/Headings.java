package org.backfile.enrich.name;

import java.util.BitSet;
import java.util.List;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;

/** Finds the lines of a field in which capitals tell nothing: headlines whose words are all capitalised, lines all in capitals. */
final class Headings {

    private static final int WORDS_NEEDED = 3;

    private final BitSet words = new BitSet();

    Headings(List<Token> tokens, boolean english) {
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).gap() == Token.Gap.LINE) {
                if (isHeading(tokens.subList(start, i), english)) {
                    words.set(start, i);
                }
                start = i;
            }
        }
    }

    /** Whether a word stands in such a line. */
    boolean has(int token) {
        return words.get(token);
    }

    private static boolean isHeading(List<Token> line, boolean english) {
        int small = 0;
        int shouted = 0;
        int ordinary = 0;
        for (int i = 0; i < line.size(); i++) {
            var token = line.get(i);
            if (token.shape() == Shape.CAPITALS && token.text().length() > 3) {
                shouted++;
            }
            if (token.small().length() > 3) {
                if (token.isSmall()) {
                    small++;
                } else if (english
                        && i > 0
                        && !token.opens()
                        && token.shape() == Shape.CAPITALISED
                        && !token.is(Cue.TITLE)
                        && !token.is(Cue.PORTFOLIO)
                        && !token.is(Cue.NOT_A_NAME)
                        && token.isOrdinary()) {
                    ordinary++;
                }
            }
        }
        return line.size() >= WORDS_NEEDED
                && ((shouted >= WORDS_NEEDED && shouted > small) || (ordinary >= 2 && ordinary > 2 * small));
    }
}
