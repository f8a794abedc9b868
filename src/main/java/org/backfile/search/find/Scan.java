package org.backfile.search.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a query into brackets, operators, and operands with what stands before them. Every string can be cut. */
final class Scan {

    static final Set<String> DAYS = Set.of("date", "after", "before");

    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "headline", "title",
            "author", "author",
            "outlet", "outlet",
            "section", "section",
            "language", "language",
            "name", "name",
            "quote", "quote",
            "story", "story");

    /** Brackets within brackets beyond this are read as if they were not there. */
    private static final int DEEPEST = 20;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final int NEAR = 10;
    private static final Pattern NEAR_WORD = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
    private static final Pattern FIELD_NAME = Pattern.compile("([A-Za-z]+):(?=\\S)");

    private final String text;

    /** In a query all in capitals, as old catalogues have them, AND, OR, NOT and NEAR are words like the others. */
    private final boolean capitals;

    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int open;

    private Scan(String text) {
        this.text = text;
        this.capitals = text.codePoints().noneMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
    }

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        QUOTE,
        WORD,
        OR,
        AND,
        NOT,
        NEAR
    }

    /** What stands before an operand. */
    record Prefix(boolean not, boolean must, boolean exact, String field, int end) {}

    /**
     * A token.
     *
     * @param text of an operand
     * @param distance of a NEAR
     */
    record Token(Kind kind, Prefix prefix, String text, int distance) {}

    static List<Token> of(String text) {
        var scan = new Scan(text);
        while (scan.at < text.length()) {
            scan.next();
        }
        return scan.tokens;
    }

    private void next() {
        char sign = text.charAt(at);
        if (isBlank(sign)) {
            at++;
        } else if (sign == ')') {
            at++;
            if (open > 0 && open-- <= DEEPEST) {
                add(Kind.CLOSE, none(at), "");
            }
        } else {
            operand(prefix(at));
        }
    }

    private void operand(Prefix prefix) {
        int before = at;
        int start = prefix.end;
        at = start + 1;
        if (start < text.length() && text.charAt(start) == '(') {
            if (++open <= DEEPEST) {
                add(Kind.OPEN, prefix, "");
            }
        } else if (start < text.length() && isQuote(text.charAt(start))) {
            while (at < text.length() && !isQuote(text.charAt(at))) {
                at++;
            }
            add(Kind.QUOTE, prefix, text.substring(start + 1, at));
            at++;
        } else {
            while (at < text.length() && !endsWord(text.charAt(at))) {
                at++;
            }
            word(prefix, text.substring(start, at), start == before);
        }
    }

    private void word(Prefix prefix, String word, boolean bare) {
        var near = NEAR_WORD.matcher(word);
        if (bare && near.matches() && (near.group(1) != null || !capitals)) {
            int distance = near.group(1) == null ? NEAR : Math.max(1, Integer.parseInt(near.group(1)));
            tokens.add(new Token(Kind.NEAR, prefix, word, distance));
        } else {
            add(bare ? kind(word) : Kind.WORD, prefix, word);
        }
    }

    private Kind kind(String word) {
        return switch (word) {
            case "|" -> Kind.OR;
            case "OR" -> capitals ? Kind.WORD : Kind.OR;
            case "AND" -> capitals ? Kind.WORD : Kind.AND;
            case "NOT" -> capitals ? Kind.WORD : Kind.NOT;
            default -> Kind.WORD;
        };
    }

    /** Minus, plus, the sign for one spelling, and a field's name; a sign before nothing is part of the word. */
    private Prefix prefix(int from) {
        var prefix = none(from);
        for (; ; ) {
            int end = prefix.end;
            var name = FIELD_NAME.matcher(text).region(end, Math.min(text.length(), end + 12));
            name.useTransparentBounds(true);
            var field = name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
            char sign = end < text.length() ? text.charAt(end) : ' ';
            boolean follows = end + 1 < text.length() && !isBlank(text.charAt(end + 1));
            if (prefix.field.isEmpty() && (FIELDS.containsKey(field) || DAYS.contains(field))) {
                var known = FIELDS.getOrDefault(field, field);
                prefix = new Prefix(prefix.not, prefix.must, prefix.exact, known, end + field.length() + 1);
            } else if (follows && (sign == '=' || (prefix.field.isEmpty() && isSign(sign)))) {
                prefix = new Prefix(
                        prefix.not || sign == '-' || sign == '\u2212',
                        prefix.must || sign == '+',
                        prefix.exact || sign == '=',
                        prefix.field,
                        end + 1);
            } else {
                return prefix;
            }
        }
    }

    private void add(Kind kind, Prefix prefix, String operand) {
        tokens.add(new Token(kind, prefix, operand, 0));
    }

    private static Prefix none(int at) {
        return new Prefix(false, false, false, "", at);
    }

    private boolean endsWord(char c) {
        return isBlank(c) || isQuote(c) || (c == ')' && open > 0);
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '\u2212' || c == '+';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** White space as JavaScript has it. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
