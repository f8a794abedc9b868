package org.backfile.relate.words;

/**
 * Which characters make words. Pinned here, by blocks of Unicode, and not asked of the platform, whose tables grow from one version to the
 * next: two builds must cut the same words.
 */
final class Letters {

    private Letters() {}

    /** Whether a character is part of a word: letters, digits, marks; of other scripts all that is no punctuation, sign or space. */
    static boolean inWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (c < 0xC0) {
            return c == 0xAA || c == 0xB5 || c == 0xBA;
        }
        if (c < 0x2000) {
            return c != 0xD7 && c != 0xF7 && !isSignOfScript(c) && c != 0x1680;
        }
        return (c >= 0x2C00 && c < 0x2E00)
                || (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x3031 && c < 0xE000 && c != 0x30FB)
                || (c >= 0xF900 && c < 0xFE10)
                || (c >= 0xFE70 && c < 0xFEFF)
                || (c >= 0xFF10 && c <= 0xFF19)
                || (c >= 0xFF21 && c <= 0xFF3A)
                || (c >= 0xFF41 && c <= 0xFF5A)
                || (c >= 0xFF66 && c < 0xFFE0);
    }

    /** Punctuation inside the blocks of Armenian, Hebrew, Arabic and the Indic scripts. */
    private static boolean isSignOfScript(char c) {
        return (c >= 0x55A && c <= 0x55F)
                || c == 0x589
                || c == 0x58A
                || c == 0x5BE
                || c == 0x5C0
                || c == 0x5C3
                || c == 0x5F3
                || c == 0x5F4
                || (c >= 0x60C && c <= 0x60D)
                || c == 0x61B
                || c == 0x61E
                || c == 0x61F
                || (c >= 0x66A && c <= 0x66D)
                || c == 0x6D4
                || c == 0x964
                || c == 0x965
                || c == 0xE2F
                || c == 0xE5A
                || c == 0xE5B;
    }

    /** Whether a character is a word by itself, because its script puts no blanks between words. */
    static boolean isWord(char c) {
        return (c >= 0xE01 && c < 0xF00)
                || (c >= 0x1000 && c < 0x10A0)
                || (c >= 0x1780 && c < 0x1800)
                || (c >= 0x3031 && c < 0xA000)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF66 && c < 0xFFA0);
    }

    /** Marks that stand inside a word and are not part of it: {@code Ukraine’s}. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
    }

    /** The letter without case and accent, where that is one letter; combining marks are 0. */
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x300 && c < 0x370) {
            return 0;
        }
        char lower = Character.toLowerCase(c);
        int at = lower < 0xDF || lower > 0x17F ? -1 : ACCENTED.indexOf(lower);
        return at < 0 ? lower : PLAIN.charAt(at);
    }

    private static final String ACCENTED =
            "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżž";

    private static final String PLAIN =
            "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzz";
}
