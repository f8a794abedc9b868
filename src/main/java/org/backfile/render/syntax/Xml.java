package org.backfile.render.syntax;

/** Text in XML 1.0. */
public final class Xml {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private Xml() {}

    /** Text for an element or a quoted attribute; characters that XML cannot hold become U+FFFD. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Production [2] of the recommendation. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
