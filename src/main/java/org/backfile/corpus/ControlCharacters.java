package org.backfile.corpus;

/** Characters that a terminal obeys instead of showing them: C0, DEL and C1, and those that turn the direction of writing. */
public final class ControlCharacters {

    private ControlCharacters() {}

    public static boolean is(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** The text with U+FFFD in place of each. */
    static String replaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                var shown = new StringBuilder(text);
                for (int j = i; j < shown.length(); j++) {
                    shown.setCharAt(j, is(shown.charAt(j)) ? '\uFFFD' : shown.charAt(j));
                }
                return shown.toString();
            }
        }
        return text;
    }
}
