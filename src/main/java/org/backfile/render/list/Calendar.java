package org.backfile.render.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Header;
import org.backfile.corpus.MonthNames;
import org.backfile.render.view.DateWords;
import org.backfile.render.view.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The archive as a halftone: a dot is a day (or a month, where the archive spans many years), and the more was printed the larger the dot.
 *
 * @param byDay whether a dot is a day
 * @param sizes what each size of dot stands for, smallest first: {@code 1}, {@code 2–3}
 */
public record Calendar(List<Year> years, boolean byDay, List<Size> sizes) {

    /** From more years on, days are shown on a page of each year. */
    static final int MOST_YEARS_BY_DAY = 5;

    static final int SIZES = 5;

    /** A dot's size and the counts it stands for. */
    public record Size(int size, String counts) {}

    /**
     * A year.
     *
     * @param path of its own page; absent where its days are shown here
     * @param count articles of the year, ready to print
     */
    public record Year(String name, @Nullable String path, String count, List<Month> months) {

        public Year {
            months = List.copyOf(months);
        }
    }

    /**
     * A month.
     *
     * @param path of its list; absent for a month without articles
     * @param label for screen readers: {@code July 2024: 126 articles}
     * @param sure how many have a stated or worked-out day in this month
     * @param unsure how many have no certain day; empty where none: {@code [4]}
     * @param dots by size, each the moves of one SVG path in a field of 77 by 66
     * @param size of the month's own dot, 0 for none
     */
    public record Month(
            String name, @Nullable String path, String label, String sure, String unsure, List<Dots> dots, int size) {

        public Month {
            dots = List.copyOf(dots);
        }
    }

    /**
     * All dots of one size; size 0 is a dash: a day without an article.
     *
     * @param moves of an SVG path, drawn with round ends: {@code M5.5 5.5h0M16.5 5.5h0}
     */
    public record Dots(int size, String moves) {}

    public Calendar {
        years = List.copyOf(years);
        sizes = List.copyOf(sizes);
    }

    /** All years; their days where they are few, else their months. */
    static Calendar of(NavigableMap<YearMonth, List<Header>> months) {
        var years = byYear(months);
        boolean byDay = years.size() <= MOST_YEARS_BY_DAY;
        return of(years, byDay, !byDay, months);
    }

    /** The days of one year, on the scale of the whole archive. */
    static Calendar ofYear(int year, NavigableMap<YearMonth, List<Header>> months) {
        var one = new TreeMap<>(Map.of(year, months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true)));
        return of(one, true, false, months);
    }

    /** {@code dates/2024.html}. */
    static String yearPath(int year) {
        return "dates/" + yearName(year) + ".html";
    }

    /** {@code dates/2024-07.html}. */
    static String monthPath(YearMonth month) {
        int number = month.getMonthValue();
        return "dates/" + yearName(month.getYear()) + (number < 10 ? "-0" : "-") + number + ".html";
    }

    private static String yearName(int year) {
        var digits = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static NavigableMap<Integer, Map<YearMonth, List<Header>>> byYear(NavigableMap<YearMonth, List<Header>> months) {
        var years = new TreeMap<Integer, Map<YearMonth, List<Header>>>();
        months.forEach((month, headers) ->
                years.computeIfAbsent(month.getYear(), year -> new TreeMap<>()).put(month, headers));
        return years;
    }

    private static Calendar of(
            NavigableMap<Integer, ? extends Map<YearMonth, List<Header>>> years,
            boolean byDay,
            boolean linkYears,
            NavigableMap<YearMonth, List<Header>> scaleOf) {
        int most = byDay
                ? mostADay(scaleOf)
                : scaleOf.values().stream().mapToInt(List::size).max().orElse(1);
        var shown = new ArrayList<Year>();
        years.forEach((year, months) -> shown.add(new Year(
                String.valueOf(year),
                linkYears ? yearPath(year) : null,
                Numbers.count(months.values().stream().mapToInt(List::size).sum(), "article", "articles"),
                months(year, months, byDay, most))));
        return new Calendar(shown, byDay, sizes(most));
    }

    private static List<Month> months(int year, Map<YearMonth, List<Header>> filled, boolean byDay, int most) {
        var months = new ArrayList<Month>();
        for (int number = 1; number <= 12; number++) {
            var month = YearMonth.of(year, number);
            months.add(month(month, filled.getOrDefault(month, List.of()), byDay, most));
        }
        return months;
    }

    private static Month month(YearMonth month, List<Header> headers, boolean byDay, int most) {
        var name = DateWords.monthShort(month.getMonthValue());
        if (headers.isEmpty()) {
            return new Month(name, null, "", "", "", List.of(), 0);
        }
        int[] days = days(headers);
        int sure = 0;
        for (int count : days) {
            sure += count;
        }
        int unsure = headers.size() - sure;
        return new Month(
                name,
                monthPath(month),
                MonthNames.month(month) + ": " + Numbers.count(headers.size(), "article", "articles"),
                sure == 0 ? "" : Numbers.grouped(sure),
                unsure == 0 ? "" : "[" + Numbers.grouped(unsure) + "]",
                byDay ? dots(month, days, most) : List.of(),
                byDay ? 0 : size(headers.size(), most));
    }

    /** How many articles have each day of the month as their only possible day. */
    private static int[] days(List<Header> headers) {
        int[] days = new int[32];
        for (var header : headers) {
            var published = header.published();
            if (published != null
                    && published.certainty() != Certainty.UNKNOWN
                    && published.value().isDay()
                    && published.value().latest() != null) {
                days[published.value().latest().getDayOfMonth()]++;
            }
        }
        return days;
    }

    private static int mostADay(NavigableMap<YearMonth, List<Header>> months) {
        int most = 1;
        for (var headers : months.values()) {
            for (int count : days(headers)) {
                most = Math.max(most, count);
            }
        }
        return most;
    }

    /** The area of a dot grows with the count. */
    private static int size(int count, int most) {
        if (count == 0) {
            return 0;
        }
        int size = 1;
        while (size < SIZES && count > upTo(size, most)) {
            size++;
        }
        return size;
    }

    /** The largest count that a size stands for: in steps of its area, and at least as many steps as there are counts. */
    private static int upTo(int size, int most) {
        return most <= SIZES ? size : Math.max(size, (int) ((long) most * size * size / (SIZES * SIZES)));
    }

    private static List<Size> sizes(int most) {
        var sizes = new ArrayList<Size>();
        int from = 1;
        for (int size = 1; size <= SIZES && from <= most; size++) {
            int to = size == SIZES ? most : Math.min(most, upTo(size, most));
            sizes.add(new Size(
                    size, from == to ? Numbers.grouped(from) : Numbers.grouped(from) + "–" + Numbers.grouped(to)));
            from = to + 1;
        }
        return sizes;
    }

    /** Weeks are rows, Monday first; a day is 11 units square. */
    private static List<Dots> dots(YearMonth month, int[] days, int most) {
        var moves = new TreeMap<Integer, StringBuilder>();
        int firstColumn = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int cell = firstColumn + day - 1;
            int size = size(days[day], most);
            var path = moves.computeIfAbsent(size, key -> new StringBuilder());
            var x = Numbers.decimal(cell % 7 * 11 + (size == 0 ? 4.5 : 5.5));
            path.append('M').append(x).append(' ').append(Numbers.decimal(cell / 7 * 11 + 5.5));
            path.append(size == 0 ? "h2" : "h0");
        }
        var dots = new ArrayList<Dots>();
        moves.forEach((size, path) -> dots.add(new Dots(size, path.toString())));
        return dots;
    }
}
