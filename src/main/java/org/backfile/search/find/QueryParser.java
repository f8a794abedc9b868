package org.backfile.search.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.backfile.search.find.Query.Days;
import org.backfile.search.find.Query.Field;
import org.backfile.search.find.Query.Near;
import org.backfile.search.find.Query.Part;
import org.backfile.search.find.Query.Phrase;
import org.backfile.search.find.Query.Placed;
import org.backfile.search.find.Query.Side;
import org.backfile.search.find.Query.Word;
import org.backfile.search.find.Scan.Kind;
import org.backfile.search.find.Scan.Token;
import org.backfile.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Understands what was typed. Every string is a query: nothing here fails.
 *
 * <pre>
 * list = either*; either = both (OR both)*; both = close (AND close)*; close = operand (NEAR/n operand)*
 * </pre>
 *
 * Each gives parts: an operand may hold several words ({@code south-east}), or none. Operators bind the parts next to them; one that lacks
 * an operand, or cannot join these two, is passed over.
 */
final class QueryParser {

    /** Characters, as in the client: brackets are read by recursion, and each word costs. Nobody types as much. */
    private static final int LONGEST = 500;

    private static final String DAY = "(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)";
    private static final Pattern RANGE = Pattern.compile(DAY + "?(?:(\\.\\.|/)" + DAY + "?)?");

    /** U.S.; and US, where capitals mean anything. */
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S\\s+\\S", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Token> tokens;
    private final boolean mixed;
    private int at;

    /**
     * @param mixed whether capitals mean anything: the query has small letters too, or is one word
     */
    private QueryParser(List<Token> tokens, boolean mixed) {
        this.tokens = tokens;
        this.mixed = mixed;
    }

    static Side parse(String whole) {
        var text = whole.substring(0, Math.min(whole.length(), LONGEST));
        boolean mixed = text.codePoints().anyMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER)
                || !SEVERAL_WORDS.matcher(text).find();
        var parser = new QueryParser(Scan.of(text), mixed);
        var parts = parser.list();
        if (!parts.isEmpty()) {
            return new Side(parts);
        }
        // Nothing but operators: then they are words.
        return new Side(parser.plain(text, false).stream()
                .map(node -> new Part(node, !(node instanceof Word), false))
                .toList());
    }

    private List<Part> list() {
        var parts = new ArrayList<Part>();
        while (at < tokens.size() && tokens.get(at).kind() != Kind.CLOSE) {
            parts.addAll(either());
        }
        return parts;
    }

    private List<Part> either() {
        return joined(Kind.OR, this::both, (a, b, operator) -> new Query.Any(nodes(a, b, Query.Any.class)));
    }

    private List<Part> both() {
        return joined(Kind.AND, this::close, (a, b, operator) -> new Query.All(nodes(a, b, Query.All.class)));
    }

    private List<Part> close() {
        return joined(Kind.NEAR, this::operand, QueryParser::near);
    }

    /** Joins two parts, or not. */
    private interface Join {
        @Nullable
        Query join(Part a, Part b, Token operator);
    }

    private List<Part> joined(Kind operator, Supplier<List<Part>> operand, Join join) {
        var left = new ArrayList<>(operand.get());
        while (at < tokens.size() && tokens.get(at).kind() == operator) {
            var token = tokens.get(at++);
            var right = operand.get();
            var node = left.isEmpty() || right.isEmpty()
                    ? null
                    : join.join(left.get(left.size() - 1), right.get(0), token);
            if (node == null) {
                left.addAll(right);
            } else {
                left.set(left.size() - 1, new Part(node, true, false));
                left.addAll(right.subList(1, right.size()));
            }
        }
        return left;
    }

    private static List<Query> nodes(Part a, Part b, Class<? extends Query> kind) {
        var nodes = new ArrayList<Query>();
        for (var part : List.of(a, b)) {
            var node = part.not() ? new Side(List.of(part)) : part.node();
            if (kind.isInstance(node) && node instanceof Query.Any any) {
                nodes.addAll(any.nodes());
            } else if (kind.isInstance(node) && node instanceof Query.All all) {
                nodes.addAll(all.nodes());
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static @Nullable Query near(Part a, Part b, Token operator) {
        if (a.not() || b.not() || !(b.node() instanceof Placed last)) {
            return null;
        }
        var nodes = new ArrayList<Placed>();
        if (a.node() instanceof Near chain && chain.distance() == operator.distance()) {
            nodes.addAll(chain.nodes());
        } else if (a.node() instanceof Placed first) {
            nodes.add(first);
        } else {
            return null;
        }
        nodes.add(last);
        return new Near(nodes, operator.distance());
    }

    private List<Part> operand() {
        boolean without = false;
        for (; at < tokens.size() && tokens.get(at).kind() == Kind.NOT; at++) {
            without = !without;
        }
        if (at == tokens.size() || tokens.get(at).kind() == Kind.CLOSE) {
            return List.of();
        }
        var token = tokens.get(at++);
        boolean not = token.prefix().not() != without;
        return switch (token.kind()) {
            case OPEN -> bracket(token, not);
            case WORD, QUOTE ->
                nodes(token).stream()
                        .map(node -> new Part(node, not || isDemanded(token, node), not))
                        .toList();
            default -> List.of();
        };
    }

    private static boolean isDemanded(Token token, Query node) {
        return token.prefix().must() || token.prefix().exact() || token.kind() == Kind.QUOTE || !(node instanceof Word);
    }

    private List<Part> bracket(Token token, boolean not) {
        var inner = list();
        if (at < tokens.size()) {
            at++;
        }
        if (inner.isEmpty()) {
            return List.of();
        }
        var field = token.prefix().field();
        var node = inner.size() == 1 && !inner.get(0).not() ? inner.get(0).node() : new Side(inner);
        // One word in brackets is a word with something beside it, as in running text.
        boolean must = token.prefix().must()
                || not
                || !field.isEmpty()
                || inner.size() > 1
                || inner.get(0).must()
                || node instanceof Side;
        return List.of(new Part(field.isEmpty() || Scan.DAYS.contains(field) ? node : within(node, field), must, not));
    }

    /** A field before a bracket goes for all words in it. */
    private static Query within(Query node, String field) {
        if (node instanceof Placed placed) {
            return new Field(field, placed);
        }
        if (node instanceof Side side) {
            return new Side(side.parts().stream()
                    .map(part -> new Part(within(part.node(), field), true, part.not()))
                    .toList());
        }
        if (node instanceof Query.Any any) {
            return new Query.Any(
                    any.nodes().stream().map(each -> within(each, field)).toList());
        }
        if (node instanceof Query.All all) {
            return new Query.All(
                    all.nodes().stream().map(each -> within(each, field)).toList());
        }
        return node;
    }

    private List<Query> nodes(Token token) {
        var field = token.prefix().field();
        if (Scan.DAYS.contains(field)) {
            var days = days(field, token.text());
            return days == null ? List.copyOf(plain(field + ":" + token.text(), false)) : List.of(days);
        }
        var found = token.kind() == Kind.QUOTE
                ? quoted(token.text())
                : plain(token.text(), token.prefix().exact());
        return found.stream()
                .<Query>map(node -> field.isEmpty() ? node : new Field(field, node))
                .toList();
    }

    private static List<Placed> quoted(String text) {
        var forms = Tokens.of(text).stream().map(Tokens.Token::form).toList();
        if (forms.isEmpty()) {
            return List.of();
        }
        var said = text.strip();
        return List.of(forms.size() > 1 ? new Phrase(forms, said) : new Word(forms.get(0), said, true, false, false));
    }

    /** One run of characters without a blank. Signs that touch, as in Chinese, stand for one word and are looked up as a phrase. */
    private List<Placed> plain(String text, boolean exact) {
        var tokens = Tokens.of(text);
        var nodes = new ArrayList<Placed>();
        for (int i = 0, next; i < tokens.size(); i = next) {
            next = i + 1;
            while (next < tokens.size()
                    && tokens.get(next).start() == tokens.get(next - 1).end()) {
                next++;
            }
            var run = tokens.subList(i, next);
            int end = run.get(run.size() - 1).end();
            var said = text.substring(run.get(0).start(), end);
            if (run.size() > 1) {
                nodes.add(new Phrase(run.stream().map(Tokens.Token::form).toList(), said));
            } else {
                boolean prefix = end < text.length() && text.charAt(end) == '*';
                boolean acronym = DOTTED.matcher(said).matches()
                        || (mixed && CAPITALS.matcher(said).matches());
                nodes.add(new Word(run.get(0).form(), said, exact, prefix, acronym));
            }
        }
        return nodes;
    }

    private static @Nullable Days days(String field, String text) {
        var range = RANGE.matcher(text);
        if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
            return null;
        }
        try {
            var from = range.group(1) == null ? "" : first(range.group(1)).toString();
            var end = range.group(2) == null ? range.group(1) : range.group(3);
            var to = end == null ? "" : last(end).toString();
            return new Days(field.equals("before") ? "" : from, field.equals("after") ? "" : to);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
