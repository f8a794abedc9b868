package org.backfile.inspect.page;

import java.util.Locale;

/** Pieces of HTML. What comes from files goes through {@link #text}. */
final class Markup {

    private Markup() {}

    /** Words as they may stand between tags and in quoted attributes. */
    static String text(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // A control character in a file is no character of a page.
                default -> escaped.append(c < ' ' && c != '\n' ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    /** The beginning of a section: its heading, and what is to be known of it. */
    static String head(String id, String title, String explanation) {
        return "<section aria-labelledby=\"" + id + "\"><div class=\"row top\"><h2 id=\"" + id + "\">" + text(title)
                + "</h2><p class=\"how\">" + text(explanation) + "</p></div>\n";
    }

    /** {@code 12,345}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 12,345 pages}. */
    static String count(long number, String one) {
        return number(number) + " " + one + (number == 1 ? "" : "s");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** A bar as long as the share; a picture for the eye, for the number stands beside it. */
    static String bar(double share) {
        return "<svg aria-hidden=\"true\"><rect class=\"rest\" width=\"100%\" height=\"1\" y=\"2\"/><rect width=\""
                + width(share) + "\" height=\"4\"/></svg>";
    }

    static String width(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.min(1, Math.max(0, share)) * 100);
    }
}
