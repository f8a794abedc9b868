package org.backfile.extract.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Small questions about strings. */
public final class Wording {

    private Wording() {}

    /** Runs of white space, no-break spaces included, made one blank; none at the ends. */
    public static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
            if (!blank) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        int end = collapsed.length();
        return end > 0 && collapsed.charAt(end - 1) == ' ' ? collapsed.substring(0, end - 1) : collapsed.toString();
    }

    /** The words of a text in lower case, marks left out. */
    public static Set<String> bag(String text) {
        var bag = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                bag.add(word);
            }
        }
        return bag;
    }

    /** How far two texts share their words: 1 for the same words, 0 for none (Dice). */
    public static double likeness(String a, String b) {
        var left = bag(a);
        var right = bag(b);
        long both = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * both / (left.size() + right.size());
    }
}
