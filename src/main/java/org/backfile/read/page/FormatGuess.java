package org.backfile.read.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.corpus.Format;
import org.backfile.read.front.FrontMatter;

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
    /** Pages of the first years have no head, and pieces of pages begin anywhere. */
    private static final Pattern PART_START = Pattern.compile(
            "\\A\\s*(?:<!--(?s:.{0,1500}?)-->\\s*)*<(?:title|meta|link|base|style|script|table|blockquote|div|p|article|section|main"
                    + "|header|nav|center|font|span|a|img|ul|ol|pre|h[1-6])(?:\\s+[a-z-]+(?:\\s*=[^<>]*)?)?\\s*/?>");

    private static final Pattern PART = Pattern.compile(
            "</(?:title|p|div|a|span|h[1-6]|ul|ol|table|article|section|blockquote|center|font|b|i|pre)>");
    private static final Pattern OPEN_PART = Pattern.compile("<(?:p|br|hr|li|tr|td)(?:\\s[^<>]*)?/?>");

    private static final Pattern TAG =
            Pattern.compile("</(?:p|div|a|span|h[1-6]|ul|ol|li|table|article|section|blockquote|figure|em|strong)>");
    private static final Pattern MARKDOWN_NAME = Pattern.compile(".*\\.(?:md|markdown|mdown|mkdn?|mkd)");
    private static final Pattern PAGE_NAME = Pattern.compile(".*\\.(?:html?|xhtml|shtml|php|aspx?|jsp)");

    /** A page without a head has this many end tags at least; running text that speaks of tags has fewer. */
    private static final int TAGS_OF_A_PAGE = 5;

    private static final int OPEN_TAGS = 3;

    private FormatGuess() {}

    /**
     * The format of a text.
     *
     * @param name of the file
     * @return empty if it is structured data, which no reader here understands
     */
    static Optional<Format> of(String name, String text) {
        var file = name.toLowerCase(Locale.ROOT);
        char first = first(text);
        // Most texts begin with a letter: they need no regular expression.
        var head = first == '<' || first == '{' || first == '['
                ? text.substring(0, Math.min(text.length(), HEAD_CHARS)).toLowerCase(Locale.ROOT)
                : "";
        if (PAGE_START.matcher(head).find()) {
            return Optional.of(Format.HTML);
        }
        boolean isMarkdown = MARKDOWN_NAME.matcher(file).matches();
        if (isMarkdown && first == '{' && FrontMatter.opensWithJson(text)) {
            return Optional.of(Format.MARKDOWN);
        }
        if (XML_START.matcher(head).find() || JSON_START.matcher(head).find()) {
            return Optional.empty();
        }
        if (isMarkdown || FrontMatter.opens(text)) {
            return Optional.of(Format.MARKDOWN);
        }
        if (PART_START.matcher(head).find() && isPart(head)) {
            return Optional.of(Format.HTML);
        }
        int tags = text.contains("</") ? tags(text) : 0;
        boolean isPage = PAGE_NAME.matcher(file).matches() ? tags > 0 : tags >= TAGS_OF_A_PAGE;
        return Optional.of(isPage ? Format.HTML : Format.TEXT);
    }

    /** The first character that is no blank to a regular expression; a blank where there is none. */
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                return c;
            }
        }
        return ' ';
    }

    /** What begins with a tag is a page if another is closed, or if it parts its paragraphs by tags that nobody closes. */
    private static boolean isPart(String head) {
        return PART.matcher(head).find()
                || OPEN_PART.matcher(head).results().limit(OPEN_TAGS).count() == OPEN_TAGS;
    }

    private static int tags(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).toLowerCase(Locale.ROOT);
        return (int) TAG.matcher(sample).results().limit(TAGS_OF_A_PAGE).count();
    }
}
