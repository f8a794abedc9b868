package org.backfile.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a text writes: {@code July 11, 2024}, {@code 11. Juli 2024}, {@code le 1er mai}, {@code 2024-07-11T09:30Z},
 * {@code 11.07.2024}, {@code May 2022}, {@code 2024年7月11日}. The day is taken as written, whatever time zone stands beside it. Numbers are
 * read in the order that they themselves allow; where they allow two, the date says so. Safe to share; never throws.
 */
public final class WrittenDates {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> ORDINALS = Set.of("st nd rd th er e ª º".split(" ", -1));
    private static final Set<String> OF = Set.of("of", "de", "del", "di", "den", "the");

    private final List<Token> tokens;
    private final List<WrittenDate> found = new ArrayList<>();

    private WrittenDates(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** All dates of a text in order, none overlapping. */
    public static List<WrittenDate> in(String text) {
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits ? new WrittenDates(Token.of(text)).scan() : List.of();
    }

    private List<WrittenDate> scan() {
        int at = 0;
        while (at < tokens.size()) {
            var token = tokens.get(at);
            int next = switch (token.kind()) {
                case NUMBER -> number(at);
                case WORD -> named(at);
                case MARK -> -1;
            };
            at = next > at ? next : at + 1;
        }
        return found;
    }

    // ---- months by name

    private int named(int at) {
        var month = CalendarWords.month(tokens.get(at).text());
        if (month == null) {
            return -1;
        }
        int after = is(at + 1, ".") ? at + 2 : at + 1;
        int dayBefore = dayBefore(at);
        if (dayBefore >= 0) {
            return dayFirst(at, month, dayBefore, after);
        }
        return monthFirst(at, month, after);
    }

    /** {@code 11 July 2024}, {@code 11. Juli}, {@code 11 de julio de 2024}. */
    private int dayFirst(int at, CalendarWords.Name month, int dayBefore, int after) {
        int day = tokens.get(dayBefore).value();
        int yearAt = yearAt(after);
        if (yearAt < 0 && month.shortForm()) {
            return -1;
        }
        int end = yearAt < 0 ? at : yearAt;
        int start = rangeStart(dayBefore);
        return add(start, end, year(yearAt), month, day);
    }

    /** {@code July 11, 2024}, {@code July 11}, {@code July 2024}. */
    private int monthFirst(int at, CalendarWords.Name month, int after) {
        if (has(after) && tokens.get(after).isNumber(1, 2) && isDay(after) && !isMeasure(after)) {
            int day = tokens.get(after).value();
            int last = after;
            if (has(last + 1) && tokens.get(last).touches(tokens.get(last + 1)) && ORDINALS.contains(lower(last + 1))) {
                last++;
            }
            int rangeEnd = rangeEnd(last);
            int yearAt = yearAt(rangeEnd + 1);
            return add(at, yearAt < 0 ? rangeEnd : yearAt, year(yearAt), month, day);
        }
        int yearAt = yearAt(after);
        // "3 years ago 2024": a short name written small is a word of its own more often than a month.
        boolean word =
                month.shortForm() && Character.isLowerCase(tokens.get(at).text().charAt(0));
        return yearAt < 0 || word ? -1 : add(at, yearAt, year(yearAt), month, null);
    }

    private int add(int from, int to, @Nullable Integer year, CalendarWords.Name month, @Nullable Integer day) {
        if (!exists(year, month.number(), day)) {
            return -1;
        }
        return add(from, to, year, month.number(), day, false, month.languages());
    }

    /** Index of the day's number in front of a month's name, or -1. */
    private int dayBefore(int month) {
        int at = month - 1;
        if (at > 0 && OF.contains(lower(at))) {
            at--;
        }
        if (at > 0 && (ORDINALS.contains(lower(at)) || is(at, ".") || is(at, "°"))) {
            at--;
        }
        boolean day = at >= 0 && tokens.get(at).isNumber(1, 2) && isDay(at) && !isGlued(at) && !isTaken(at);
        return day ? at : -1;
    }

    /** {@code 9-11 July}: the span begins at the first day of the range; the day that counts is the one beside the month. */
    private int rangeStart(int day) {
        boolean range = day >= 2
                && (is(day - 1, "-") || is(day - 1, "–"))
                && tokens.get(day - 2).isNumber(1, 2);
        return range ? day - 2 : day;
    }

    private int rangeEnd(int day) {
        boolean range = has(day + 2)
                && (is(day + 1, "-") || is(day + 1, "–"))
                && tokens.get(day + 2).isNumber(1, 2)
                && isDay(day + 2);
        return range ? day + 2 : day;
    }

    /** Index of a year that follows, past a comma or {@code de}, or -1. */
    private int yearAt(int from) {
        int at = from;
        if (has(at) && (is(at, ",") || is(at, "/"))) {
            at++;
        }
        if (has(at)
                && (lower(at).equals("de")
                        || lower(at).equals("del")
                        || lower(at).equals("of"))) {
            at++;
        }
        return has(at) && isYear(at) && !isMeasure(at) ? at : -1;
    }

    private int add(
            int from,
            int to,
            @Nullable Integer year,
            int month,
            @Nullable Integer day,
            boolean swappable,
            Set<String> languages) {
        int first = weekdayBefore(from);
        var weekday = first < 0 ? null : CalendarWords.weekday(tokens.get(first).text());
        // "what to do July 4": do is a Thursday in Dutch only, and July no Dutch month.
        boolean fits = weekday != null
                && (languages.isEmpty()
                        ? !weekday.shortForm()
                        : weekday.languages().stream().anyMatch(languages::contains));
        int start = tokens.get(fits ? first : from).start();
        found.add(new WrittenDate(
                new Span(start, tokens.get(to).end()),
                year,
                month,
                day,
                fits && weekday != null ? weekday.number() : null,
                swappable,
                languages));
        return to + 1;
    }

    /** Index of a weekday's name in front of a date, or -1. */
    private int weekdayBefore(int from) {
        int at = from - 1;
        if (at >= 0 && lower(at).equals("the")) {
            at--;
        }
        if (at >= 0 && is(at, ".")) {
            at--;
        }
        if (at >= 0 && is(at, ",")) {
            at--;
        }
        if (at >= 0 && (is(at, ".") || lower(at).equals("den") || lower(at).equals("dem"))) {
            at--;
        }
        if (at >= 0 && is(at, ",")) {
            at--;
        }
        return at >= 0 && CalendarWords.weekday(tokens.get(at).text()) != null ? at : -1;
    }

    // ---- numbers

    private int number(int at) {
        var first = tokens.get(at);
        if (isGlued(at) || isTaken(at)) {
            return -1;
        }
        if (first.isNumber(8, 8) && lone(at)) {
            return compact(at);
        }
        if (!has(at + 4)) {
            return -1;
        }
        var mark = tokens.get(at + 1).text();
        var second = tokens.get(at + 2);
        var third = tokens.get(at + 4);
        boolean cjk = (mark.equals("年") || mark.equals("년"));
        if (cjk && isYear(at) && second.isNumber(1, 2) && third.isNumber(1, 2)) {
            return numeric(at, has(at + 5) ? at + 5 : at + 4, first.value(), second.value(), third.value(), false);
        }
        boolean separated = mark.length() == 1
                && "-/.".contains(mark)
                && tokens.get(at + 3).text().equals(mark)
                && first.touches(tokens.get(at + 1))
                && tokens.get(at + 2).touches(tokens.get(at + 3))
                && !isMarkedNumber(at + 4, mark);
        if (!separated || !second.isNumber(1, 2)) {
            return -1;
        }
        if (isYear(at) && third.isNumber(1, 2)) {
            return numeric(at, at + 4, first.value(), second.value(), third.value(), false);
        }
        if (first.isNumber(1, 2) && isYear(at + 4)) {
            return dayMonthYear(at, mark, third.value());
        }
        // Two figures for the year are a date only with the dots of central Europe, both figures of day and month
        // written.
        if (first.isNumber(2, 2) && second.isNumber(2, 2) && third.isNumber(2, 2) && mark.equals(".")) {
            return dayMonthYear(at, mark, 2000 + third.value());
        }
        return -1;
    }

    private int compact(int at) {
        int value = tokens.get(at).value();
        int year = value / 10000;
        return year >= 1990 && year <= LAST_YEAR ? numeric(at, at, year, value / 100 % 100, value % 100, false) : -1;
    }

    private int dayMonthYear(int at, String mark, int year) {
        int a = tokens.get(at).value();
        int b = tokens.get(at + 2).value();
        if (b > 12) {
            return numeric(at, at + 4, year, a, b, false);
        }
        boolean both = a <= 12 && a != b && !mark.equals(".");
        return numeric(at, at + 4, year, b, a, both);
    }

    private int numeric(int from, int to, int year, int month, int day, boolean swappable) {
        if (year < FIRST_YEAR || year > LAST_YEAR || !exists(year, month, day)) {
            return -1;
        }
        return add(from, to, year, month, day, swappable, Set.of());
    }

    // ---- small questions

    private boolean has(int at) {
        return at < tokens.size();
    }

    private boolean is(int at, String text) {
        return at >= 0 && has(at) && tokens.get(at).is(text);
    }

    private String lower(int at) {
        return has(at) ? tokens.get(at).text().toLowerCase(java.util.Locale.ROOT) : "";
    }

    private boolean isDay(int at) {
        int value = tokens.get(at).value();
        return value >= 1 && value <= 31;
    }

    private boolean isYear(int at) {
        var token = tokens.get(at);
        return token.isNumber(4, 4) && token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
    }

    private @Nullable Integer year(int at) {
        return at < 0 ? null : Integer.valueOf(tokens.get(at).value());
    }

    /** Whether a number is part of something longer: {@code COVID-19 March}, {@code $5}, {@code 3.11}. */
    private boolean isGlued(int at) {
        if (at == 0 || !tokens.get(at - 1).touches(tokens.get(at))) {
            return false;
        }
        var before = tokens.get(at - 1);
        if (before.kind() == Token.Kind.WORD) {
            return true;
        }
        if (before.is(":") && at >= 2 && tokens.get(at - 2).kind() == Token.Kind.WORD) {
            // "Datum:18.10.2021"
            return false;
        }
        boolean range = at >= 2
                && (before.is("-") || before.is("–"))
                && tokens.get(at - 2).isNumber(1, 2);
        return !range && "-.,$€£#/:–'’".contains(before.text());
    }

    /** Whether a number counts or measures: {@code July 11:30}, {@code March 4,000}, {@code May 5 percent}. */
    private boolean isMeasure(int at) {
        if (!has(at + 1)) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean touching = tokens.get(at).touches(next);
        if (touching && next.kind() == Token.Kind.WORD) {
            return !ORDINALS.contains(lower(at + 1)) && !next.is("T");
        }
        boolean grouped = touching
                && has(at + 2)
                && next.touches(tokens.get(at + 2))
                && tokens.get(at + 2).kind() == Token.Kind.NUMBER
                && ":.,".contains(next.text());
        return grouped || next.is("%") || next.is("percent") || next.is("million") || next.is("billion");
    }

    private boolean isMarkedNumber(int at, String mark) {
        return has(at + 2)
                && is(at + 1, mark)
                && tokens.get(at).touches(tokens.get(at + 1))
                && tokens.get(at + 1).touches(tokens.get(at + 2))
                && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
    }

    private boolean lone(int at) {
        return !has(at + 1)
                || !tokens.get(at).touches(tokens.get(at + 1))
                || tokens.get(at + 1).is("T")
                || "/-_.".contains(tokens.get(at + 1).text());
    }

    private boolean isTaken(int at) {
        return !found.isEmpty()
                && found.get(found.size() - 1).span().end() > tokens.get(at).start();
    }

    private static boolean exists(@Nullable Integer year, int month, @Nullable Integer day) {
        try {
            LocalDate.of(year == null ? 2000 : year, month, day == null ? 1 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
