package org.backfile.enrich.fact;

import java.util.Set;
import org.backfile.corpus.Span;

/** The sentence around a place. A wrong cut does little harm: it only shows more or less of the text. */
final class Sentences {

    private static final Set<String> SHORT = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Prof", "Jr", "No", "Nr", "bzw");

    private Sentences() {}

    static Span around(String text, int start, int end) {
        int from = start;
        while (from > 0 && !isEnd(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && !isEnd(text, to)) {
            to++;
        }
        while (to < text.length() && ".!?\u201d\"\u00bb)".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        while (from < start && !isWord(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    /** A quotation that opens a sentence belongs to it. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "\u201c\u201e\u00ab\"$\u20ac\u00a3".indexOf(c) >= 0;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if ((c != '.' && c != '!' && c != '?') || at + 1 == text.length()) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && "\u201d\"\u00bb)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int word = at;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean isInitial = at - word == 1 && Character.isUpperCase(text.charAt(word));
        boolean isDayOfMonth =
                word == at && at > 0 && Character.isDigit(text.charAt(at - 1)) && isLowerOrMonth(text, next);
        return c != '.' || (!isInitial && !isDayOfMonth && !SHORT.contains(text.substring(word, at)));
    }

    /** {@code am 9. Juli}: in German a day of the month has a full stop. */
    private static boolean isLowerOrMonth(String text, int blank) {
        int word = blank;
        while (word < text.length() && text.charAt(word) == ' ') {
            word++;
        }
        return text.startsWith("Jan", word)
                || text.startsWith("Feb", word)
                || text.startsWith("M\u00e4r", word)
                || text.startsWith("Apr", word)
                || text.startsWith("Mai", word)
                || text.startsWith("Jun", word)
                || text.startsWith("Jul", word)
                || text.startsWith("Aug", word)
                || text.startsWith("Sep", word)
                || text.startsWith("Okt", word)
                || text.startsWith("Nov", word)
                || text.startsWith("Dez", word);
    }
}
