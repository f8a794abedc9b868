package org.backfile.read.record;

import java.util.regex.Pattern;

/** What WordPress does to the text of a post before it shows it, as far as an archive needs it. */
final class WordPressText {

    /** {@code [caption ...]<img> words[/caption]} holds words; any other shortcode is an order to a plugin. */
    private static final Pattern CAPTION = Pattern.compile("(?is)\\[caption[^\\]]{0,300}\\](.{0,5000}?)\\[/caption\\]");

    private static final Pattern IMAGE = Pattern.compile("(?is)(?:<a\\b[^>]*>)?\\s*<img\\b[^>]*>\\s*(?:</a>)?");
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[/?(?:gallery|embed|video|audio|playlist|vc_\\w+|et_pb_\\w+)(?:\\s[^\\]]{0,1000})?/?\\]");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|section|article|pre)\\b");
    private static final Pattern BLANK_LINE = Pattern.compile("(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\\s*");

    private WordPressText() {}

    /**
     * The text with paragraphs where its author left a line blank.
     *
     * @param isPost whether it is a post of WordPress and not of some other feed
     */
    static String paragraphs(String text, boolean isPost) {
        if (!isPost) {
            return text;
        }
        var plain = SHORTCODE.matcher(captions(text)).replaceAll("");
        var html = new StringBuilder();
        for (var part : BLANK_LINE.split(plain, -1)) {
            boolean isBlock = BLOCK.matcher(part).lookingAt() || part.startsWith("<!--") || part.startsWith("</");
            if (isBlock || part.isBlank()) {
                html.append(part).append('\n');
            } else {
                html.append("<p>")
                        .append(part.strip().replaceAll("\r\n|\r|\n", "<br>\n"))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }

    private static String captions(String text) {
        return CAPTION.matcher(text).replaceAll(caption -> {
            var image = IMAGE.matcher(caption.group(1));
            var picture = image.find() ? image.group() : "";
            var words = image.replaceFirst("").strip();
            return java.util.regex.Matcher.quoteReplacement(
                    "<figure>" + picture + "<figcaption>" + words + "</figcaption></figure>");
        });
    }
}
