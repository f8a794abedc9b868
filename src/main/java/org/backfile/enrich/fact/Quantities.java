package org.backfile.enrich.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Quantity;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with what they count: money, percentages, people killed, injured, missing and arrested, and from ten on anything else that a
 * plain word names. Years, days of months, ages and spans of time are no figures.
 */
final class Quantities {

    private static final Map<String, String> SIGNS = Map.of("$", "USD", "\u20ac", "EUR", "\u00a3", "GBP");

    /** Between a number and what befell those it counts: {@code three people were killed}. */
    private static final int AHEAD = 5;

    private static final int BEHIND = 3;

    /** Of smaller numbers only money, shares and people are figures. */
    private static final int LEAST = 10;

    private static final int MOST = 40;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Counted counted;

    private Quantities(Tokens tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
        this.counted = new Counted(tokens);
    }

    static List<Quantity> in(Tokens tokens) {
        var quantities = new Quantities(tokens);
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < tokens.size() && found.size() < MOST; i++) {
            var quantity = quantities.at(i);
            if (quantity != null) {
                found.add(quantity);
            }
        }
        return found;
    }

    private @Nullable Quantity at(int i) {
        var amount = amount(i);
        if (amount == null || isPartOfDate(i)) {
            return null;
        }
        int last = i;
        while (last + 1 < tokens.size() && scale(last + 1) > 0 && isClose(last, last + 1)) {
            amount = amount.scaleByPowerOfTen(3 * scale(last + 1));
            last++;
        }
        var plain = amount.stripTrailingZeros().toPlainString();
        var sign = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start() ? SIGNS.get(word(i - 1)) : null;
        if (sign != null) {
            return new Quantity(tokens.span(i - 1, last), sign, plain);
        }
        int next = last + 1;
        if (last > i
                && next < tokens.size()
                && isClose(last, next)
                && tokens.get(next).is(Kind.OF)) {
            next++;
        }
        boolean follows = next < tokens.size() && isClose(next - 1, next);
        if (follows) {
            if (word(next).equals("%") || tokens.get(next).is(Kind.PERCENT)) {
                return new Quantity(tokens.span(i, next), "%", plain);
            }
            var currency = currency(next);
            if (currency != null) {
                return new Quantity(tokens.span(i, next), currency, plain);
            }
        }
        var fate = fate(i, last);
        if (fate != null) {
            return new Quantity(fate.span, fate.unit, plain);
        }
        boolean counts = follows && tokens.get(i).isNumber() && amount.intValue() >= LEAST;
        if (!counts || isYear(i, last) || isPartOfName(i)) {
            return null;
        }
        int noun = counted.noun(next);
        return noun < 0 ? null : new Quantity(tokens.span(i, noun), word(noun), plain);
    }

    private record Fate(Span span, String unit) {}

    /** What befell those that a number counts, in the same clause. */
    private @Nullable Fate fate(int from, int last) {
        for (int i = last + 1; i <= Math.min(last + AHEAD, tokens.size() - 1) && isSameClause(last, i); i++) {
            var fate = fate(i);
            if (!fate.isEmpty()) {
                return new Fate(tokens.span(from, i), fate);
            }
            if (i > last + 1 && amount(i) != null) {
                break;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - BEHIND) && isSameClause(i, from); i--) {
            var fate = fate(i);
            if (!fate.isEmpty()) {
                return new Fate(tokens.span(i, last), fate);
            }
        }
        return null;
    }

    /** What befalls somebody by a word; empty for nothing. */
    private String fate(int i) {
        for (var fate : Kind.FATES) {
            if (tokens.get(i).is(fate)) {
                return fate.code();
            }
        }
        return "";
    }

    private @Nullable BigDecimal amount(int i) {
        var token = tokens.get(i);
        if (!token.isNumber()) {
            int number = token.number(Kind.NUMBER);
            return number == 0 || isAlone(i) ? null : BigDecimal.valueOf(number);
        }
        var digits = token.word();
        boolean comma = lexicon.is("de") || lexicon.is("fr") || lexicon.is("es");
        var grouped = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        boolean isPlain = grouped.indexOf('.') == grouped.lastIndexOf('.')
                && grouped.chars().allMatch(c -> c < 0x80);
        return isPlain && grouped.length() < 16 ? new BigDecimal(grouped) : null;
    }

    /** {@code One} is mostly no number unless it counts a fate or has a scale; a word before may make it a name. */
    private boolean isAlone(int i) {
        return i + 1 >= tokens.size() || !isClose(i, i + 1);
    }

    private boolean isPartOfDate(int i) {
        boolean behindMonth = i > 0 && tokens.get(i - 1).isMonth() && isNear(i - 1, i);
        boolean beforeMonth = i + 1 < tokens.size() && tokens.get(i + 1).isMonth();
        return behindMonth || beforeMonth || isTouched(i);
    }

    /** A number that letters, a stroke or a colon touch is a name, a day or an hour: {@code F-16}, {@code 9:30}, {@code 2024-07-11}. */
    private boolean isTouched(int i) {
        var text = tokens.text();
        int start = tokens.get(i).start();
        int end = tokens.get(i).end();
        boolean before = start > 0 && "-:/.".indexOf(text.charAt(start - 1)) >= 0;
        boolean lettersBefore = start > 0 && Character.isLetter(text.charAt(start - 1));
        boolean after = end + 1 < text.length()
                && (":/".indexOf(text.charAt(end)) >= 0
                        || (text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end + 1)))
                        || (Character.isLetter(text.charAt(end))
                                && tokens.get(i).isNumber()));
        return before || lettersBefore || after;
    }

    private boolean isYear(int i, int last) {
        int number = tokens.get(i).small();
        return i == last && number >= 1900 && number <= 2099;
    }

    /** {@code Apollo 10}, {@code Route 66}, {@code No. 14}; not the first word of a sentence: {@code About 30}. */
    private boolean isPartOfName(int i) {
        if (i > 0 && tokens.get(i - 1).is(Kind.ORDER) && isNear(i - 1, i)) {
            return true;
        }
        if (i == 0
                || lexicon.is("de")
                || !isClose(i - 1, i)
                || tokens.get(i - 1).is(Kind.WEEKDAY)) {
            return false;
        }
        var text = tokens.text();
        int before = tokens.get(i - 1).start() - 1;
        while (before >= 0 && " \u00a0\u201c\"\u2018'(".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return tokens.isCapital(i - 1) && before >= 0 && ".!?:\n\u2022-".indexOf(text.charAt(before)) < 0;
    }

    private @Nullable String currency(int i) {
        for (var unit : Kind.CURRENCIES) {
            if (tokens.get(i).is(unit)) {
                return unit.code().substring("unit-".length()).toUpperCase(Locale.ROOT);
            }
        }
        return null;
    }

    private int scale(int i) {
        return tokens.get(i).number(Kind.SCALE);
    }

    /** Whether only blanks or a hyphen lie between two words. */
    private boolean isClose(int i, int j) {
        return tokens.isOnly(" \u00a0-", i, j);
    }

    /** The same, or the point of a month cut short. */
    private boolean isNear(int i, int j) {
        return tokens.isOnly(" \u00a0-.", i, j);
    }

    private boolean isSameClause(int i, int j) {
        return tokens.isWithout(".,;:!?()\n\u2014\u201c\u201d\"", i, j);
    }

    private String word(int i) {
        return tokens.get(i).word();
    }
}
