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
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        int end = collapsed.length();
        return end > 0 && collapsed.charAt(end - 1) == ' ' ? collapsed.substring(0, end - 1) : collapsed.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= 0x7F
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }

    /** The words of a text in lower case, marks left out. */
    public static Set<String> bag(String text) {
        var bag = new HashSet<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int at = 0; at <= lower.length(); ) {
            int c = at < lower.length() ? lower.codePointAt(at) : ' ';
            boolean inside = isOfWord(c);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                bag.add(lower.substring(start, at));
                start = -1;
            }
            at += Character.charCount(c);
        }
        return bag;
    }

    /** Whether it is a letter or a number of any kind. */
    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** How far two texts share their words: 1 for the same words, 0 for none (Dice). */
    public static double likeness(String a, String b) {
        return likeness(bag(a), bag(b));
    }

    /** The same of two bags of words. */
    public static double likeness(Set<String> left, Set<String> right) {
        int both = 0;
        for (var word : left) {
            both += right.contains(word) ? 1 : 0;
        }
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * both / (left.size() + right.size());
    }
}
