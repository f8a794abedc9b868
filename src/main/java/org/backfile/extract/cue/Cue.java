package org.backfile.extract.cue;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Reason;

/**
 * A phrase that shows what a piece of a page is; the notation is told at the head of {@code cues.txt}.
 *
 * @param longest pieces with more chars are not judged by this phrase
 * @param words each a set of alternatives; {@code #} stands for a number, {@code *} for up to four words
 */
public record Cue(Reason reason, int longest, boolean begins, boolean ends, List<List<String>> words) {

    private static final int GAP = 4;

    public Cue {
        words = List.copyOf(words);
    }

    static Cue parse(Reason reason, int longest, String phrase) {
        boolean begins = phrase.startsWith("^ ");
        boolean ends = phrase.endsWith(" $");
        var inner = phrase.substring(begins ? 2 : 0, phrase.length() - (ends ? 2 : 0))
                .strip();
        // Split at one sign: that needs no regular expression, and four hundred phrases are read at each start.
        var words = new ArrayList<List<String>>();
        for (var word : inner.split(" ", -1)) {
            words.add(List.of(word.split("\\|", -1)));
        }
        return new Cue(reason, longest, begins, ends, words);
    }

    /** The word after the phrase if it stands at {@code at}, else -1. */
    int match(List<String> text, int at) {
        return begins && at > 0 ? -1 : match(text, at, 0);
    }

    private int match(List<String> text, int at, int word) {
        if (word == words.size()) {
            return !ends || at == text.size() ? at : -1;
        }
        if (words.get(word).get(0).equals("*")) {
            for (int skip = 0; skip <= GAP && at + skip <= text.size(); skip++) {
                int end = match(text, at + skip, word + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return at < text.size() && fits(words.get(word), text.get(at)) ? match(text, at + 1, word + 1) : -1;
    }

    private static boolean fits(List<String> alternatives, String word) {
        for (var each : alternatives) {
            if (each.equals(word) || (each.equals("#") && isNumber(word))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
