package org.backfile.relate.name;

import java.text.Normalizer;

/** Makes spellings comparable. */
final class Spelling {

    private Spelling() {}

    /** Small letters and digits, words parted by one blank; accents, dots and a leading "the" gone. */
    static String folded(String name) {
        var plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (c != '.'
                    && c != '\''
                    && c != '\u2019'
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        var words = folded.toString().strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the ways to write a foreign name in Latin letters have in common: {@code Zelenskyy}, {@code Zelensky} and {@code Zelenskiy} are one.
     */
    static String sound(String word) {
        var plain = folded(word)
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("zh", "z")
                .replace("ou", "u")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("ae", "a");
        var sound = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = switch (plain.charAt(i)) {
                case 'y', 'j' -> 'i';
                case 'w' -> 'v';
                case 'q', 'c' -> plain.startsWith("ch", i) ? 'c' : 'k';
                default -> plain.charAt(i);
            };
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        return sound.toString();
    }
}
