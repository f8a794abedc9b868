package org.backfile.read.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.corpus.Format;

/** Tells what a text is written in: by its own first words, then by its tags, and only then by the file's name. */
final class FormatGuess {

    private static final int HEAD_CHARS = 2048;
    private static final int SAMPLE_CHARS = 1 << 16;

    private static final Pattern PAGE_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?s:.{0,1500}?)-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern XML_START =
            Pattern.compile("\\A\\s*<(?:\\?xml|!doctype|rss|feed|urlset|nitf|newsml)\\b");
    private static final Pattern JSON_START =
            Pattern.compile("\\A\\s*(?:\\{\\s*\"[^\"\\n]{1,80}\"\\s*:|\\[\\s*\\{\\s*\")");
    private static final Pattern TAG =
            Pattern.compile("</(?:p|div|a|span|h[1-6]|ul|ol|li|table|article|section|blockquote|figure|em|strong)>");
    private static final Pattern MARKDOWN_NAME = Pattern.compile(".*\\.(?:md|markdown|mdown|mkdn?|mkd)");
    private static final Pattern PAGE_NAME = Pattern.compile(".*\\.(?:html?|xhtml|shtml|php|aspx?|jsp)");

    /** A page without a head has this many end tags at least; running text that speaks of tags has fewer. */
    private static final int TAGS_OF_A_PAGE = 5;

    private FormatGuess() {}

    /**
     * The format of a text.
     *
     * @param name of the file
     * @return empty if it is structured data, which no reader here understands
     */
    static Optional<Format> of(String name, String text) {
        var head = text.substring(0, Math.min(text.length(), HEAD_CHARS)).toLowerCase(Locale.ROOT);
        var file = name.toLowerCase(Locale.ROOT);
        if (PAGE_START.matcher(head).find()) {
            return Optional.of(Format.HTML);
        }
        if (XML_START.matcher(head).find() || JSON_START.matcher(head).find()) {
            return Optional.empty();
        }
        if (MARKDOWN_NAME.matcher(file).matches() || FrontMatter.opens(text)) {
            return Optional.of(Format.MARKDOWN);
        }
        int tags = tags(text);
        boolean isPage = PAGE_NAME.matcher(file).matches() ? tags > 0 : tags >= TAGS_OF_A_PAGE;
        return Optional.of(isPage ? Format.HTML : Format.TEXT);
    }

    private static int tags(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).toLowerCase(Locale.ROOT);
        return (int) TAG.matcher(sample).results().limit(TAGS_OF_A_PAGE).count();
    }
}
