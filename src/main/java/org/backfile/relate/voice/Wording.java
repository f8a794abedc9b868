package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a quotation as they are compared: without case, accents on apostrophes and the signs between. An ellipsis parts segments; what
 * stands in square brackets is the reporter's and left out.
 *
 * @param words a number for each word, all segments in a row
 * @param cuts where segments after the first begin
 */
// Words are compared by sameAs; two wordings never by equals.
@SuppressWarnings("ArrayRecordComponent")
record Wording(int[] words, List<Integer> cuts) {

    static Wording of(String text) {
        var words = new ArrayList<Integer>();
        var cuts = new ArrayList<Integer>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\u2026' || text.startsWith("...", i) || text.startsWith(". . .", i)) {
                cut(words, cuts);
                i += c == '\u2026' ? 1 : 3;
            } else if (c == '[') {
                int close = text.indexOf(']', i);
                cut(words, cuts);
                i = close < 0 ? i + 1 : close + 1;
            } else if (Character.isLetterOrDigit(c)) {
                int end = end(text, i);
                words.add(text.substring(i, end)
                        .toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .hashCode());
                i = end;
            } else {
                i++;
            }
        }
        return new Wording(words.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(cuts));
    }

    private static void cut(List<Integer> words, List<Integer> cuts) {
        if (!words.isEmpty() && (cuts.isEmpty() || cuts.get(cuts.size() - 1) < words.size())) {
            cuts.add(words.size());
        }
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || ((text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                                && end + 1 < text.length()
                                && Character.isLetter(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    int size() {
        return words.length;
    }

    /** A number for all the words. */
    long whole() {
        return hash(0, words.length);
    }

    /** A number for the words from a place on. */
    long hash(int from, int count) {
        long hash = count;
        for (int i = from; i < from + count; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    boolean sameAs(Wording other) {
        return Arrays.equals(words, other.words);
    }

    /** Whether every segment of this stands in the other, in order and word by word. */
    boolean isPartOf(Wording other) {
        int at = 0;
        int from = 0;
        for (int segment = 0; segment <= cuts.size(); segment++) {
            int to = segment < cuts.size() ? cuts.get(segment) : words.length;
            int found = other.find(words, from, to, at);
            if (found < 0) {
                return false;
            }
            at = found + to - from;
            from = to;
        }
        return true;
    }

    private int find(int[] sought, int from, int to, int start) {
        for (int i = start; i + to - from <= words.length; i++) {
            if (Arrays.equals(words, i, i + to - from, sought, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /** How many words both have in the same order. */
    int common(Wording other) {
        var row = new int[other.size() + 1];
        for (int word : words) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = other.words[j - 1] == word ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    /** The longest run of words that both have. */
    int run(Wording other) {
        var row = new int[other.size() + 1];
        int longest = 0;
        for (int word : words) {
            for (int j = other.size(); j > 0; j--) {
                row[j] = other.words[j - 1] == word ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }
}
