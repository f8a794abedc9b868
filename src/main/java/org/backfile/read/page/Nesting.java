package org.backfile.read.page;

import java.util.regex.Pattern;

/**
 * Finds Markdown that is nested so deeply that its parser, which calls itself for every level, would run out of stack or of time: a
 * thousand {@code >} in one line, a staircase of list items, thousands of unclosed links. Nothing a person wrote comes near the limits.
 */
final class Nesting {

    /** Quotations and lists; long mail threads reach about 20. */
    static final int DEEPEST = 100;

    /** Marks that may begin emphasis in one paragraph, and link targets left open; measured to parse in under a second. */
    private static final int MOST_MARKS = 1_000;

    /**
     * Characters that the parser copies over one paragraph: it copies the paragraph for every mark that it looks at, and for a backtick that
     * has no partner it looks at all that follow. 160 kB of them kept it busy for minutes; so many take two seconds.
     */
    private static final double MOST_COPIED = 2e9;

    private static final String MARKS = "<&[]!\\";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private int emphasis;
    private int links;
    private double marks;
    private double backticks;
    private double length;

    private Nesting() {}

    /** The first line, from 1, that is nested too deeply; 0 if there is none. */
    static int tooDeepAt(String text, int from) {
        var nesting = new Nesting();
        int number = 1 + (int) LINE_END.matcher(text).region(0, from).results().count();
        int start = from;
        var ends = LINE_END.matcher(text).region(from, text.length());
        while (start <= text.length()) {
            boolean more = ends.find();
            if (nesting.isTooDeep(text, start, more ? ends.start() : text.length())) {
                return number;
            }
            start = more ? ends.end() : text.length() + 1;
            number++;
        }
        return 0;
    }

    private boolean isTooDeep(String text, int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end && "> \t-*+.)0123456789".indexOf(text.charAt(at)) >= 0) {
            depth += isBlockMark(text, at) ? 1 : 0;
            at++;
        }
        if (at == end) {
            emphasis = 0;
            links = 0;
            marks = 0;
            backticks = 0;
            length = 0;
        }
        length += end - start;
        // A list item lies two columns deeper than the one that holds it.
        boolean staircase = depth > 0 && indent(text, start, end) > 2 * DEEPEST;
        countInline(text, at, end);
        return depth > DEEPEST
                || staircase
                || emphasis > MOST_MARKS
                || links > MOST_MARKS
                || length * (marks + backticks * backticks / 2) > MOST_COPIED;
    }

    private void countInline(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean beforeWord = i + 1 < end && text.charAt(i + 1) > ' ';
            emphasis += (c == '*' || c == '_') && beforeWord ? 1 : 0;
            backticks += c == '`' && (i == start || text.charAt(i - 1) != '`') ? 1 : 0;
            marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
            links += c == ']' && i + 1 < end && text.charAt(i + 1) == '(' ? 1 : 0;
            links -= c == ')' && links > 0 ? 1 : 0;
        }
    }

    /** A quotation mark counts alone, a list mark only before a blank: a line of stars is not a list. */
    private static boolean isBlockMark(String text, int at) {
        char c = text.charAt(at);
        boolean beforeBlank = at + 1 < text.length() && text.charAt(at + 1) <= ' ';
        return c == '>' || (beforeBlank && "-*+.)".indexOf(c) >= 0);
    }

    private static int indent(String text, int start, int end) {
        int at = start;
        int columns = 0;
        while (at < end && text.charAt(at) <= ' ') {
            columns += text.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        return columns;
    }
}
