package org.backfile.inspect.page;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles over time, without gaps: by month, or by year where that would be too many bars for a page.
 *
 * @param bars how many articles in each, from the first to the last
 * @param unplaced articles of which only the year is known, where bars are months
 */
record Course(TreeMap<String, Integer> bars, int unplaced) {

    private static final int MOST_BARS = 240;

    static Course of(Map<String, Integer> months) {
        var exact = new TreeMap<String, Integer>();
        int unplaced = 0;
        for (var entry : months.entrySet()) {
            if (entry.getKey().length() == 7) {
                exact.put(entry.getKey(), entry.getValue());
            } else {
                unplaced += entry.getValue();
            }
        }
        if (exact.isEmpty()) {
            return new Course(exact, unplaced);
        }
        var last = YearMonth.parse(exact.lastKey());
        var filled = new TreeMap<String, Integer>();
        for (var month = YearMonth.parse(exact.firstKey()); !month.isAfter(last); month = month.plusMonths(1)) {
            filled.put(month.toString(), exact.getOrDefault(month.toString(), 0));
        }
        return filled.size() <= MOST_BARS ? new Course(filled, unplaced) : byYear(months);
    }

    /** The same by year, those of which only the year is known among them; years without any left out. */
    static TreeMap<String, Integer> years(Map<String, Integer> months) {
        var years = new TreeMap<String, Integer>();
        months.forEach((month, articles) -> years.merge(month.substring(0, 4), articles, Integer::sum));
        return years;
    }

    private static Course byYear(Map<String, Integer> months) {
        var years = years(months);
        for (int year = Integer.parseInt(years.firstKey()); year < Integer.parseInt(years.lastKey()); year++) {
            years.putIfAbsent(String.valueOf(year), 0);
        }
        return new Course(years, 0);
    }

    int most() {
        return bars.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    String first() {
        return bars.firstKey();
    }

    String last() {
        return bars.lastKey();
    }

    String sentence() {
        var unit = bars.firstKey().length() == 4 ? "year" : "month";
        var most = bars.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        long empty = bars.values().stream().filter(articles -> articles == 0).count();
        return "A bar a " + unit + ". The most, " + Markup.number(most()) + ", are of " + most + "; "
                + (empty == 0 ? "no " + unit + " is empty" : Markup.count(empty, unit) + " without any")
                + (unplaced == 0 ? "." : "; of " + Markup.number(unplaced) + " more only the year is known.");
    }
}
