package org.backfile.extract.page;

/**
 * White space as this room counts it: every space of Unicode, those without width too, line and paragraph separators, control characters. A fixed list, because
 * the JDK's own tables change with its version.
 */
public final class Blank {

    private Blank() {}

    public static boolean is(char c) {
        return c <= ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x200B
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x2060
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** The text with runs of white space made one blank and none at its ends. */
    public static String collapse(CharSequence text) {
        var out = new StringBuilder(text.length());
        append(out, text);
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Adds text to collapsed text; leaves a trailing blank where {@code text} ends in white space. */
    static void append(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }
}
