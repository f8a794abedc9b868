package org.backfile.render.voice;

import org.backfile.corpus.Quote;
import org.backfile.corpus.Words;

/** The words with which an article gives the speaker of a quotation: {@code he told reporters}. */
final class Attributed {

    private static final int MOST_CHARS = 64;

    private Attributed() {}

    /** The words; empty where they stand in another paragraph or are none. */
    static String words(Quote quote, Words words) {
        var speaker = quote.speaker();
        var first = quote.places().get(0);
        if (speaker == null || speaker.place().field() != first.field()) {
            return "";
        }
        var text = words.of(first.field());
        int start = speaker.place().span().start();
        int end = speaker.place().span().end();
        if (start >= first.span().end()) {
            return behind(text, first.span().end(), start, end);
        }
        return end <= first.span().start()
                ? before(text, start, end, first.span().start())
                : "";
    }

    private static String behind(String text, int quoteEnd, int start, int end) {
        if (text.substring(quoteEnd, start).indexOf('\n') >= 0) {
            return "";
        }
        int from = start - quoteEnd <= MOST_CHARS / 2 ? quoteEnd : start;
        int to = end;
        while (to < text.length() && to - from < MOST_CHARS && !isEnd(text, to)) {
            to++;
        }
        return trimmed(text.substring(from, to), to < text.length() && !isEnd(text, to));
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean sentence = c == '.'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                && Character.isLowerCase(text.charAt(at - 1));
        return sentence
                || c == '\n'
                || c == ','
                || c == ';'
                || c == ':'
                || (Quote.isMark(c) && c != '\u2019' && c != '\'');
    }

    private static String before(String text, int start, int end, int quoteStart) {
        if (text.substring(start, quoteStart).indexOf('\n') >= 0) {
            return "";
        }
        if (quoteStart - start <= MOST_CHARS) {
            return trimmed(text.substring(start, quoteStart), false);
        }
        // The words next to the quotation tell more than those next to the speaker: "... promised a demonstration of".
        int from = text.indexOf(' ', quoteStart - MOST_CHARS / 2);
        var near = from < 0 || from >= quoteStart ? "" : trimmed(text.substring(from, quoteStart), false);
        return trimmed(text.substring(start, end), false) + " \u2026 " + near;
    }

    private static String trimmed(String words, boolean cut) {
        var line =
                words.strip().replaceAll("\\s+", " ").replaceAll("^[,\\u2014\\u2013-]\\s*|[,:\\u2014\\u2013]\\s*$", "");
        int blank = line.lastIndexOf(' ');
        return !cut ? line : (blank > MOST_CHARS / 2 ? line.substring(0, blank) : line) + " …";
    }
}
