package org.backfile.relate.words;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;

/**
 * What stands between quotation marks, found by the marks alone: enough to keep apart words of the article from words of others. A
 * quotation that is not closed goes on to the end of its paragraph.
 */
public final class QuotedSpans {

    private static final String OPENING = "\u201c\u201e\u00ab\u300c\u300e\u201f";

    private static final String CLOSING = "\u201d\u201c\u00bb\u300d\u300f\u201d";

    private QuotedSpans() {}

    public static List<Span> of(String text) {
        var spans = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                at++;
                continue;
            }
            int pair = OPENING.indexOf(c);
            boolean opens = pair >= 0 || ((c == '"' || doubled(text, at)) && opens(text, at));
            if (!opens) {
                at++;
                continue;
            }
            int end = end(text, at, pair < 0 ? c : CLOSING.charAt(pair));
            spans.add(new Span(at, end));
            at = end;
        }
        return spans;
    }

    /** Most characters of most texts, and surely no mark. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ';
    }

    /** Two single marks, as old wire copy quotes. */
    private static boolean doubled(String text, int at) {
        char c = text.charAt(at);
        return (c == '`' || c == '\'') && at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /** A straight mark that stands at the beginning of a word. */
    private static boolean opens(String text, int at) {
        return at == 0 || text.charAt(at - 1) <= ' ' || "([-\u2014\u2013".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static int end(String text, int start, char closing) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean closes =
                    closing == '`' ? c == '\'' && doubled(text, at) : c == closing || c == '"' || c == '\u201d';
            if (closes) {
                return Math.min(text.length(), at + (c == '\'' ? 2 : 1));
            }
            if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                return at;
            }
        }
        return text.length();
    }
}
