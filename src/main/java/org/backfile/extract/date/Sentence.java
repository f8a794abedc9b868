package org.backfile.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;

/**
 * A sentence of a passage as its narrator tells it: what stands between quotation marks is blanked out, since a quotation speaks from
 * another day.
 *
 * @param start in the passage's text, in chars
 * @param words the sentence with quoted words replaced by blanks, char for char
 * @param order of the passage in the article, from 0
 */
record Sentence(LabelledText passage, int order, int start, String words) {

    private static final Set<String> ABBREVIATIONS =
            Set.of(("mr mrs ms dr prof gen sen rep gov lt col capt sgt st jan feb mar apr jun jul aug sept sep oct "
                            + "nov dec no nr vs inc ltd co corp jr sr u.s u.k a.m p.m d.c e.g i.e ca z.b usw bzw hr fr sra")
                    .split(" ", -1));

    Label label() {
        return passage.label();
    }

    Evidence evidence(int from, int to) {
        return passage.evidence(new Span(start + from, start + to));
    }

    Evidence evidence(Span inSentence) {
        return evidence(inSentence.start(), inSentence.end());
    }

    /** The clause around a stretch of the sentence: from the comma, dash or colon before it to the one after it. */
    Span clause(Span around) {
        int from = around.start();
        while (from > 0 && !isClauseMark(from - 1)) {
            from--;
        }
        int to = around.end();
        while (to < words.length() && !isClauseMark(to)) {
            to++;
        }
        return new Span(from, to);
    }

    private boolean isClauseMark(int at) {
        char c = words.charAt(at);
        if (c == ',' || c == ':') {
            // A comma within a number parts nothing.
            return at + 1 >= words.length() || !Character.isDigit(words.charAt(at + 1));
        }
        return ";—–()".indexOf(c) >= 0;
    }

    static List<Sentence> of(List<LabelledText> passages) {
        var sentences = new ArrayList<Sentence>();
        for (int order = 0; order < passages.size(); order++) {
            split(passages.get(order), order, sentences);
        }
        return sentences;
    }

    private static void split(LabelledText passage, int order, List<Sentence> sentences) {
        var told = withoutQuotes(passage.text());
        int start = 0;
        for (int at = 0; at < told.length(); at++) {
            if (isEnd(told, start, at)) {
                add(passage, order, start, told.substring(start, at + 1), sentences);
                start = at + 1;
            }
        }
        add(passage, order, start, told.substring(start), sentences);
    }

    private static void add(LabelledText passage, int order, int start, String words, List<Sentence> sentences) {
        if (!words.isBlank()) {
            sentences.add(new Sentence(passage, order, start, words));
        }
    }

    private static boolean isEnd(String text, int start, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean gap = next > at + 1 && next < text.length() && Character.isWhitespace(text.charAt(at + 1));
        if (!gap || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (c != '.') {
            return true;
        }
        int word = at;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        var before = text.substring(word, at).toLowerCase(Locale.ROOT);
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        boolean ordinal =
                !before.isEmpty() && before.length() <= 2 && before.chars().allMatch(Character::isDigit);
        return !initial && !ordinal && !ABBREVIATIONS.contains(before);
    }

    /** Blanks out what is quoted; a quotation that is not closed runs to the end of the passage. */
    static String withoutQuotes(String text) {
        var all = text.toCharArray();
        var told = all.clone();
        boolean quoted = false;
        for (int at = 0; at < all.length; at++) {
            char c = all[at];
            boolean straight = c == '"';
            boolean opens = c == '“' || c == '„' || c == '«' || (straight && !quoted);
            boolean closes = c == '”' || c == '»' || (straight && quoted) || (c == '“' && quoted);
            if (quoted) {
                told[at] = ' ';
            }
            if (quoted && closes) {
                quoted = false;
                // The end of a quotation often ends the sentence: "…," he said. keeps its own end; "… ." must not lose
                // it.
                if (at > 0 && ".!?".indexOf(all[at - 1]) >= 0) {
                    told[at - 1] = all[at - 1];
                }
            } else if (!quoted && opens) {
                quoted = true;
                told[at] = ' ';
            }
        }
        return new String(told);
    }
}
