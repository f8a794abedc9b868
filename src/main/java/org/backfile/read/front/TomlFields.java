package org.backfile.read.front;

import java.util.Locale;
import org.backfile.corpus.Span;

/**
 * Collects the fields of front matter in TOML (toml.io 1.0): keys with dots, tables, arrays of tables, strings of all four kinds, arrays and
 * inline tables. Numbers, days and {@code true} are kept as they are written. Whether a key is given twice is not asked.
 */
final class TomlFields {

    private static final int DEEPEST = 20;

    private final String text;
    private final int end;
    private final FrontFields fields;
    private int at;
    private String table = "";

    private TomlFields(String text, Span between, FrontFields fields) {
        this.text = text;
        this.at = between.start();
        this.end = between.end();
        this.fields = fields;
    }

    /**
     * Reads what stands between the marks of front matter.
     *
     * @throws BrokenFields if it is no TOML, or nested too deeply
     */
    static void read(String text, Span between, FrontFields fields) throws BrokenFields {
        new TomlFields(text, between, fields).document();
    }

    private void document() throws BrokenFields {
        for (blanks(true); at < end; blanks(true)) {
            if (text.charAt(at) == '[') {
                header();
            } else {
                pair(table, 0);
            }
            blanks(false);
            if (at < end && !isFeed(text.charAt(at))) {
                throw broken("a line goes on after its value");
            }
        }
    }

    /** {@code [params]} or {@code [[people]]}. */
    private void header() throws BrokenFields {
        boolean isArray = text.startsWith("[[", at);
        at += isArray ? 2 : 1;
        table = key() + ".";
        expect(']');
        if (isArray) {
            expect(']');
        }
    }

    private void pair(String prefix, int depth) throws BrokenFields {
        var name = prefix + key();
        expect('=');
        blanks(false);
        value(name, depth);
    }

    /** A key with all its dots, in lower case. */
    private String key() throws BrokenFields {
        var key = new StringBuilder();
        while (true) {
            blanks(false);
            int from = at;
            if (at < end && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
                key.append(string());
            } else {
                while (at < end && isBare(text.charAt(at))) {
                    at++;
                }
                key.append(text, from, at);
            }
            if (at == from) {
                throw broken("a name is missing");
            }
            blanks(false);
            if (at >= end || text.charAt(at) != '.') {
                return key.toString().toLowerCase(Locale.ROOT);
            }
            at++;
            key.append('.');
        }
    }

    private void value(String name, int depth) throws BrokenFields {
        if (depth > DEEPEST) {
            throw broken("its groups and lists are nested too deeply");
        }
        int from = at;
        char first = at < end ? text.charAt(at) : '\n';
        switch (first) {
            case '"', '\'' -> {
                var value = string();
                fields.put(name, value, new Span(from, at));
            }
            case '[' -> array(name, depth);
            case '{' -> inlineTable(name, depth);
            default -> {
                while (at < end && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                var value = text.substring(from, at).strip();
                if (value.isEmpty() || value.indexOf('"') >= 0) {
                    throw broken("a value is missing or not in quotes");
                }
                fields.put(name, value, new Span(from, from + value.length()));
            }
        }
    }

    private void array(String name, int depth) throws BrokenFields {
        at++;
        for (blanks(true); at < end && text.charAt(at) != ']'; blanks(true)) {
            value(name, depth + 1);
            blanks(true);
            if (at < end && text.charAt(at) == ',') {
                at++;
            } else if (at < end && text.charAt(at) != ']') {
                throw broken("a comma is missing in a list");
            }
        }
        expect(']');
    }

    private void inlineTable(String name, int depth) throws BrokenFields {
        at++;
        for (blanks(false); at < end && text.charAt(at) != '}'; blanks(false)) {
            pair(name + ".", depth + 1);
            blanks(false);
            if (at < end && text.charAt(at) == ',') {
                at++;
            }
        }
        expect('}');
    }

    /** Any of the four kinds; the place moves behind it. */
    private String string() throws BrokenFields {
        char quote = text.charAt(at);
        var fence = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(fence, at);
        var close = isLong ? fence : String.valueOf(quote);
        int open = at;
        at += close.length();
        if (isLong) {
            at += text.startsWith("\r\n", at) ? 2 : text.startsWith("\n", at) ? 1 : 0;
        }
        var value = new StringBuilder();
        while (at < end && !text.startsWith(close, at)) {
            char c = text.charAt(at);
            if (!isLong && isFeed(c)) {
                break;
            }
            if (c == '\\' && quote == '"') {
                escape(value);
            } else {
                value.append(c);
                at++;
            }
        }
        if (at >= end || !text.startsWith(close, at)) {
            at = open;
            throw broken("a quotation mark is not closed");
        }
        at += close.length();
        return value.toString();
    }

    private void escape(StringBuilder value) throws BrokenFields {
        char c = at + 1 < end ? text.charAt(at + 1) : ' ';
        at += 2;
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case '"', '\\' -> value.append(c);
            case 'u' -> codePoint(value, 4);
            case 'U' -> codePoint(value, 8);
            case ' ', '\t', '\r', '\n' -> {
                // A line that ends with a backslash goes on with the next word.
                while (at < end && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
            default -> throw broken("\\" + c + " means nothing");
        }
    }

    private void codePoint(StringBuilder value, int digits) throws BrokenFields {
        try {
            value.appendCodePoint(Integer.parseInt(text.substring(at, Math.min(end, at + digits)), 16));
            at += digits;
        } catch (IllegalArgumentException e) {
            throw broken("no such character");
        }
    }

    private void expect(char c) throws BrokenFields {
        blanks(false);
        if (at >= end || text.charAt(at) != c) {
            throw broken("a \"" + c + "\" is missing");
        }
        at++;
    }

    /** Goes past blanks and a comment; past the ends of lines too, if asked. */
    private void blanks(boolean lines) {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                while (at < end && !isFeed(text.charAt(at))) {
                    at++;
                }
            } else if (c == ' ' || c == '\t' || (lines && isFeed(c))) {
                at++;
            } else {
                return;
            }
        }
    }

    private BrokenFields broken(String what) {
        return new BrokenFields(fields.line(Math.min(at, text.length())), what);
    }

    private static boolean isFeed(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
