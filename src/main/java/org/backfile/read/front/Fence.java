package org.backfile.read.front;

import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.corpus.Span;

/**
 * Where the front matter of a text stands: YAML between lines {@code ---}, TOML between lines {@code +++} (Hugo, Zola), a JSON object before
 * the text (Hugo), or YAML that only a line {@code ---} behind it parts from the text (Hexo).
 *
 * @param between its fields, without marks
 * @param end where the text behind it begins
 */
record Fence(Kind kind, Span between, int end) {

    enum Kind {
        YAML,
        TOML,
        JSON
    }

    private static final Pattern YAML_OPENING =
            Pattern.compile("\\A---[ \t]*(?:\r\n|\r|\n)(?=[^\\S\r\n]*(?:[\\w\"'#][^\r\n]*|---[ \t]*)(?:\r|\n))");
    private static final Pattern YAML_CLOSING = Pattern.compile("(?<=[\r\n])(?:---|\\.\\.\\.)[ \t]*(?:\r\n|\r|\n|\\z)");
    private static final Pattern TOML_OPENING =
            Pattern.compile("\\A\\+\\+\\+[ \t]*(?:\r\n|\r|\n)(?=\\s*(?:[#\\[]|[\\w\"'.-]+[ \t]*=|\\+\\+\\+))");
    private static final Pattern TOML_CLOSING = Pattern.compile("(?<=[\r\n])\\+\\+\\+[ \t]*(?:\r\n|\r|\n|\\z)");
    private static final Pattern JSON_OPENING = Pattern.compile("\\A\\{\\s*\"[^\"\r\n]{1,80}\"\\s*:");
    /** The brace stands alone on its line, and a blank line behind it: what follows is no other object. */
    private static final Pattern JSON_CLOSING =
            Pattern.compile("(?<=[\r\n])\\}[ \t]*(?:\r\n|\r|\n)(?=[^\\S\r\n]*(?:\r|\n))");

    /** One line of bare fields: a name with a value or without, an entry of a list, a line that goes on, or nothing. */
    private static final Pattern BARE = Pattern.compile("\\A[a-z][\\w-]{1,30}:(?:[ \t][^\r\n]*)?(?:\r\n|\r|\n)"
            + "(?:(?:[A-Za-z][\\w-]{1,30}:(?:[ \t][^\r\n]*)?|[ \t]*-[ \t][^\r\n]*|[ \t]+[^\r\n]+|)(?:\r\n|\r|\n)){0,60}?"
            + "(---[ \t]*(?:\r\n|\r|\n|\\z))");

    /** A line over "---" is a heading to Markdown: fields without an opening mark have a title among them. */
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]");

    /** The front matter of a Markdown file; empty where it has none. */
    static Optional<Fence> of(String text) {
        var marked = marked(text);
        return marked.isPresent() ? marked : text.startsWith("{") ? braces(text) : bare(text);
    }

    /** What stands between two marks: no article begins so by chance, whatever its file is called. */
    static Optional<Fence> marked(String text) {
        if (text.startsWith("---")) {
            return between(Kind.YAML, text, YAML_OPENING, YAML_CLOSING);
        }
        return text.startsWith("+++") ? between(Kind.TOML, text, TOML_OPENING, TOML_CLOSING) : Optional.empty();
    }

    /** A JSON object with an article behind it. */
    static Optional<Fence> braces(String text) {
        var closing = JSON_CLOSING.matcher(text);
        if (!JSON_OPENING.matcher(text).find() || !closing.find()) {
            return Optional.empty();
        }
        boolean followed = !text.substring(closing.end()).isBlank();
        return followed
                ? Optional.of(new Fence(Kind.JSON, new Span(0, closing.start() + 1), closing.end()))
                : Optional.empty();
    }

    private static Optional<Fence> bare(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return Optional.empty();
        }
        var fields = BARE.matcher(text);
        return fields.find() && TITLE.matcher(fields.group()).find()
                ? Optional.of(new Fence(Kind.YAML, new Span(0, fields.start(1)), fields.end()))
                : Optional.empty();
    }

    private static Optional<Fence> between(Kind kind, String text, Pattern opens, Pattern closes) {
        var opening = opens.matcher(text);
        if (!opening.find()) {
            return Optional.empty();
        }
        int start = opening.end();
        var closing = closes.matcher(text).region(start - 1, text.length()).useTransparentBounds(true);
        return closing.find()
                ? Optional.of(new Fence(kind, new Span(start, Math.max(start, closing.start())), closing.end()))
                : Optional.empty();
    }
}
