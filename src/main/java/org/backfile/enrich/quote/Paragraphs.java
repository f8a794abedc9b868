package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;

/** Cuts a text into paragraphs. */
final class Paragraphs {

    /** Lines of a text that was wrapped by hand or by a mail program are shorter, but for the last of each paragraph. */
    private static final int WRAPPED_COLUMN = 100;

    private Paragraphs() {}

    /** In order, without the white space around them. A single line end parts paragraphs too, unless the text is wrapped at a column. */
    static List<Span> of(String text) {
        boolean wrapped = isWrapped(text);
        var paragraphs = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == '\n' && (!wrapped || blankLineAt(text, i)))) {
                add(text, start, i, paragraphs);
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private static void add(String text, int from, int to, List<Span> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Span(start, end));
        }
    }

    private static boolean blankLineAt(String text, int lineEnd) {
        for (int i = lineEnd + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Blank lines part paragraphs, and between them lines follow each other that all end before the same column. */
    private static boolean isWrapped(String text) {
        int inside = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (i - lineStart > WRAPPED_COLUMN) {
                    return false;
                }
                if (i > lineStart && !blankLineAt(text, i)) {
                    inside++;
                }
                lineStart = i + 1;
            }
        }
        return inside > 3 && text.contains("\n\n") && text.length() - lineStart <= WRAPPED_COLUMN;
    }
}
