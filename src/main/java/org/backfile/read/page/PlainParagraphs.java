package org.backfile.read.page;

import java.util.Optional;

/**
 * Markdown that is nothing but paragraphs of plain words, as most articles are: their HTML follows from the blank lines alone. Whatever may
 * be a mark to Markdown, an entity or a place where its rules are subtle is left to the parser.
 */
final class PlainParagraphs {

    /** Beside letters and digits; in the middle of a line none of these is a mark. */
    private static final String HARMLESS = " .,;:'\"()?!/%$-@";

    /** What a line may begin with, beside letters and digits. */
    private static final String OPENERS = "\"'($“”‘’„«»–—…€£";

    private final String text;
    private final StringBuilder html;
    private int at;

    private PlainParagraphs(String text, int from) {
        this.text = text;
        this.html = new StringBuilder(text.length() - from + 200);
        this.at = from;
    }

    /**
     * The same HTML that the parser would give; empty where it has to be asked.
     *
     * @param from where the Markdown begins in {@code text}, at the beginning of a line
     */
    static Optional<String> html(String text, int from) {
        var paragraphs = new PlainParagraphs(text, from);
        while (paragraphs.at < text.length()) {
            if (text.charAt(paragraphs.at) == '\n') {
                paragraphs.at++;
            } else if (!paragraphs.paragraph()) {
                return Optional.empty();
            }
        }
        return Optional.of(paragraphs.html.toString());
    }

    private boolean paragraph() {
        int start = at;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end = line(end);
            if (end < 0) {
                return false;
            }
        }
        html.append("<p data-start=\"")
                .append(start)
                .append("\" data-end=\"")
                .append(end)
                .append("\">");
        boolean closed = text.charAt(end - 1) == '\n';
        words(start, closed ? end - 1 : end);
        html.append("</p>\n");
        at = end;
        return true;
    }

    /** Where the line ends, its feed included; -1 if it is not plain. */
    private int line(int start) {
        if (!mayBegin(start)) {
            return -1;
        }
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (!isHarmless(text.charAt(i))) {
                return -1;
            }
            i++;
        }
        return text.charAt(i - 1) == ' ' ? -1 : Math.min(i + 1, text.length());
    }

    private boolean mayBegin(int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        if (i > start) { // "1. " begins a list
            return i == text.length() || (text.charAt(i) != '.' && text.charAt(i) != ')');
        }
        return Character.isLetter(text.charAt(start)) || OPENERS.indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isHarmless(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || HARMLESS.indexOf(c) >= 0;
        }
        return Character.isLetterOrDigit(c) || (c > 0xA0 && c < 0x100) || (c >= 0x2010 && c < 0x2028) || c == '€';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void words(int from, int to) {
        int start = from;
        for (int quote = text.indexOf('"', from); quote >= 0 && quote < to; quote = text.indexOf('"', quote + 1)) {
            html.append(text, start, quote).append("&quot;");
            start = quote + 1;
        }
        html.append(text, start, to);
    }
}
