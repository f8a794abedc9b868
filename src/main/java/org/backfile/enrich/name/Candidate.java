package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.Place;
import org.backfile.enrich.word.Token;

/**
 * Words that look like a name, at one place.
 *
 * @param tokens of the whole field
 * @param from the first word, a number in {@code tokens}
 * @param to the word after the last
 * @param weights what the words themselves and those beside them tell
 */
record Candidate(Field field, String text, List<Token> tokens, int from, int to, Weights weights) {

    Token first() {
        return tokens.get(from);
    }

    Token last() {
        return tokens.get(to - 1);
    }

    int size() {
        return to - from;
    }

    /** The words as they stand, blanks made one. */
    String surface() {
        return surface(text, first().start(), last().end());
    }

    static String surface(String text, int start, int end) {
        var words = text.substring(start, end);
        return isPlain(words) ? words : words.replaceAll("\\s+", " ").replace(" ,", ",");
    }

    /** Nearly all names are: no blank but one at a time. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || words.charAt(i + 1) == ' ' || words.charAt(i + 1) == ',')) {
                return false;
            }
        }
        return true;
    }

    Place place() {
        return Place.at(field, first().start(), last().end());
    }
}
