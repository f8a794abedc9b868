package org.backfile.read.page;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoded;

/** What is strange about the characters of a text that can be read all the same. */
final class Oddities {

    /** Far longer than the longest paragraph a person wrote; a page's scripts are no measure, so only text is asked. */
    private static final int LONG_LINE = 1_000_000;

    private Oddities() {}

    static List<Problem> of(Source source, Decoded decoded) {
        var problems = new ArrayList<Problem>();
        var text = decoded.text();
        if (decoded.isDamaged()) {
            problems.add(Problem.warning(
                    "broken-encoding",
                    place(source, text, decoded.damagedAt()),
                    "Some bytes from here on are not " + decoded.encoding() + "; they are shown as \uFFFD.",
                    "Save the file anew as UTF-8 from a good copy."));
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            problems.add(Problem.warning(
                    "zero-character",
                    place(source, text, zero),
                    "The text holds zero characters.",
                    "They are left out of the article; check that nothing else is lost."));
        }
        int line = longLine(text);
        if (line >= 0) {
            problems.add(Problem.warning(
                    "long-line",
                    place(source, text, line),
                    "This line has more than " + LONG_LINE + " characters.",
                    "Check that the file holds one article and is not data."));
        }
        return problems;
    }

    /** Offset of the first long line, -1 for none. */
    private static int longLine(String text) {
        int start = 0;
        while (text.length() - start > LONG_LINE) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONG_LINE) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    private static String place(Source source, String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n');
            line += ends ? 1 : 0;
        }
        return source.record() > 0 ? source.where() : source.path() + ":" + line;
    }
}
