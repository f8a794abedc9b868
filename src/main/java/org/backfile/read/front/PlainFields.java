package org.backfile.read.front;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Span;

/**
 * Front matter that is nothing but lines of a name and a plain value, quoted or not, as programs write it: its fields follow from the line
 * ends alone. Whatever may mean more to YAML, a list, a mark, an empty value, is left to the parser.
 */
final class PlainFields {

    /** Beside letters and digits in a value without quotes; a colon before a blank would begin another value. */
    private static final String HARMLESS = " .,;:()'/%$-_+=?";

    /** YAML's words for no value; its other words, for true or for numbers, are kept as they are written. */
    private static final String NULL = "null";

    private static final int LONGEST_NAME = 40;

    private final String text;
    private final int end;
    private final List<DeclaredField> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int at;

    private PlainFields(String text, Span between) {
        this.text = text;
        this.at = between.start();
        this.end = between.end();
    }

    /**
     * The same fields that the parser would give; empty where it has to be asked.
     *
     * @param between the lines between the two that mark front matter; the first is the second line of the file
     */
    static Optional<List<DeclaredField>> of(String text, Span between) {
        var plain = new PlainFields(text, between);
        while (plain.at < plain.end) {
            if (!plain.line()) {
                return Optional.empty();
            }
        }
        return Optional.of(plain.fields);
    }

    private boolean line() {
        int colon = at;
        while (colon < end && isOfName(text.charAt(colon))) {
            colon++;
        }
        int feed = text.indexOf('\n', colon);
        boolean named = colon > at && colon - at <= LONGEST_NAME && text.startsWith(": ", colon);
        if (!named || feed < 0 || feed >= end) {
            return false;
        }
        int from = colon + 2;
        boolean quoted = text.charAt(from) == '"';
        if (!(quoted ? isQuoted(from, feed) : isPlain(from, feed))) {
            return false;
        }
        var name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        var value = quoted ? text.substring(from + 1, feed - 1) : text.substring(from, feed);
        fields.add(new DeclaredField(name, List.of(value), fields.size() + 2, new Span(from, feed)));
        at = feed + 1;
        return names.add(name) && !value.equalsIgnoreCase(NULL);
    }

    private static boolean isOfName(char c) {
        return isAsciiLetter(c) || c == '_';
    }

    /** Letters, digits and harmless marks between two quotation marks, on one line. */
    private boolean isQuoted(int from, int to) {
        if (to - from < 2 || text.charAt(to - 1) != '"') {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            boolean allowed = c < 0x80 ? c >= ' ' && c != '"' && c != '\\' && c != 0x7F : isWordLike(c);
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** Begins with a letter or digit, holds nothing that YAML could read as a mark and ends without a blank. */
    private boolean isPlain(int from, int to) {
        if (from == to || !isAsciiLetterOrDigit(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && (i + 1 == to || text.charAt(i + 1) == ' ');
            boolean allowed = c < 0x80 ? isAsciiLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0 : isWordLike(c);
            if (colon || !allowed) {
                return false;
            }
        }
        return text.charAt(to - 1) != ' ';
    }

    /** Half of a pair is none of these, so that the parser's code points are chars here. */
    private static boolean isWordLike(char c) {
        return Character.isLetterOrDigit(c) || (c >= 0x2010 && c < 0x2028);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
