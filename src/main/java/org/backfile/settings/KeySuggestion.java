package org.backfile.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What to say to someone who wrote a key that does not exist: the nearest one that does, by Damerau-Levenshtein distance. */
final class KeySuggestion {

    private KeySuggestion() {}

    static String forUnknown(String key) {
        return forUnknown(key, Arrays.stream(Setting.values()).map(Setting::key).toList());
    }

    /** @param keys that exist in its place; not empty */
    static String forUnknown(String key, List<String> keys) {
        var nearest = keys.stream()
                .min(Comparator.comparingInt(known -> distance(key, known)))
                .orElseThrow();
        // A third of the letters wrong is a slip; more is another word, and a wrong guess would mislead.
        boolean near = 3 * distance(key, nearest) <= Math.max(key.length(), nearest.length());
        return near || lastPart(nearest).equals(lastPart(key))
                ? "Did you mean \"" + nearest + "\"?"
                : "docs/configuration.md lists all keys.";
    }

    private static int distance(String a, String b) {
        // A key under the wrong group, or without its group, is one slip and not many.
        return Math.min(
                edits(a, b), Math.min(edits(lastPart(a), lastPart(b)) + 2, a.equals(lastPart(b)) ? 1 : a.length()));
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static int edits(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
