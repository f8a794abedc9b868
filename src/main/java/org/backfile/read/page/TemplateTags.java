package org.backfile.read.page;

import java.util.regex.Pattern;

/**
 * Orders to the program that made a site, in Markdown with front matter: {@code {{< figure src="a.jpg" >}}} (Hugo), {@code {% include x %}}
 * and {@code {{ page.title }}} (Jekyll, Hexo). Readers never saw them.
 */
final class TemplateTags {

    /** Stands for each character of an order within a paragraph, so that all places stay what they are; no text holds it. */
    static final char MASK = '\uE000';

    private static final Pattern TAG = Pattern.compile(
            "(?<!`)(?:\\{\\{[<%][^\\r\\n]{0,500}?[>%]\\}\\}|\\{%[^\\r\\n]{0,500}?%\\}|\\{\\{[^{}\\r\\n]{1,200}\\}\\})");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*", Pattern.DOTALL);

    private TemplateTags() {}

    /**
     * The text with its orders masked where they share a paragraph with words. Those that stand alone are left, to be told and hidden
     * ({@link #isAll}).
     *
     * @param from where the Markdown begins, after front matter; without that no orders are looked for
     */
    static String masked(String text, int from) {
        boolean none = text.indexOf("{{", from) < 0 && text.indexOf("{%", from) < 0;
        if (from == 0 || none || text.indexOf(MASK) >= 0) {
            return text;
        }
        var masked = new StringBuilder(text);
        var lines = LINE.matcher(text).region(from, text.length());
        boolean code = false;
        int start = from;
        while (lines.find() && lines.end() > lines.start()) {
            var line = lines.group();
            boolean fence = FENCE.matcher(line).matches();
            if (fence || line.isBlank()) {
                mask(text, start, code ? start : lines.start(), masked);
                start = lines.end();
            }
            code ^= fence;
        }
        mask(text, start, code ? start : text.length(), masked);
        return masked.toString();
    }

    private static void mask(String text, int from, int to, StringBuilder masked) {
        if (isAll(text.substring(from, to))) {
            return;
        }
        var tags = TAG.matcher(text).region(from, to);
        while (tags.find()) {
            for (int i = tags.start(); i < tags.end(); i++) {
                masked.setCharAt(i, MASK);
            }
        }
    }

    /** Whether a paragraph is nothing but orders. */
    static boolean isAll(CharSequence paragraph) {
        var tags = TAG.matcher(paragraph);
        return tags.find() && tags.replaceAll("").isBlank();
    }
}
