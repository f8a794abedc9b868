package org.backfile.render.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which words of two passages stand on one side only: what is not in their longest common subsequence, case and punctuation apart. */
final class WordDiff {

    /** Above this many pairs of words both sides are shown as they are. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> a;
    private final List<String> b;
    private final boolean[] inBothA;
    private final boolean[] inBothB;

    private WordDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
        this.inBothA = new boolean[a.size()];
        this.inBothB = new boolean[b.size()];
    }

    static WordDiff of(String a, String b) {
        var diff = new WordDiff(words(a), words(b));
        if ((long) diff.a.size() * diff.b.size() <= MOST_CELLS) {
            diff.match();
        } else {
            java.util.Arrays.fill(diff.inBothA, true);
            java.util.Arrays.fill(diff.inBothB, true);
        }
        return diff;
    }

    List<Piece> piecesOfA() {
        return pieces(a, inBothA);
    }

    List<Piece> piecesOfB() {
        return pieces(b, inBothB);
    }

    /** Words with the punctuation at them, in order. */
    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** A word as it is compared. */
    static String plain(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isMark(word.charAt(start))) {
            start++;
        }
        while (end > start && isMark(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(char c) {
        return c < '0' || ":;<=>?@[]^_`{|}~«»‘’“”„…–—¡¿".indexOf(c) >= 0;
    }

    private void match() {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        var plainA = a.stream().map(WordDiff::plain).toList();
        var plainB = b.stream().map(WordDiff::plain).toList();
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = plainA.get(i).equals(plainB.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (plainA.get(i).equals(plainB.get(j))) {
                inBothA[i++] = true;
                inBothB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] inBoth) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || inBoth[at] != inBoth[start]) {
                pieces.add(new Piece(String.join(" ", words.subList(start, at)), !inBoth[start]));
                start = at;
            }
        }
        return pieces;
    }
}
