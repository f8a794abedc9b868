package org.backfile.enrich.word;

import java.util.Set;

/** How a word is written. */
public enum Shape {
    SMALL,
    CAPITALISED,
    /** Two or more letters, all capital. */
    CAPITALS,
    /** One letter and a full stop: {@code J.}. */
    INITIAL,
    /** Letters with capitals inside only: {@code iPhone}, {@code al-Qaeda}. */
    MIXED,
    NUMBER,
    AMPERSAND;

    /** Of Arabic names, written small. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ad", "an", "ar", "ul");

    /** Whether a name may begin or go on with such a word. */
    public boolean isNameLike() {
        return this == CAPITALISED || this == CAPITALS || this == INITIAL || this == MIXED;
    }

    /** {@code iPhone}, {@code al-Qaeda}; not {@code pro-European}. */
    private static boolean mayBeginName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0
                || (hyphen <= 2
                        && !Character.isUpperCase(word.charAt(0))
                        && ARTICLES.contains(word.substring(0, hyphen)));
    }

    public static Shape of(String word) {
        if (word.equals("&")) {
            return AMPERSAND;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters == 0 || (Character.isDigit(word.charAt(0)) && capitals == 0)) {
            return NUMBER;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        if (letters == 1 && first) {
            return word.endsWith(".") ? INITIAL : CAPITALISED;
        }
        if (capitals == letters) {
            return CAPITALS;
        }
        if (first) {
            return CAPITALISED;
        }
        return capitals > 0 && mayBeginName(word) ? MIXED : SMALL;
    }
}
