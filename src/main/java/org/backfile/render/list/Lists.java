package org.backfile.render.list;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backfile.corpus.Header;
import org.backfile.corpus.MonthNames;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Value;

/** Makes the pages that lead to articles: calendar, months, outlets, authors. */
public final class Lists {

    /** The calendar of all years. */
    public static final String DATES = "dates/index.html";

    /** Articles without a date, or whose date is open at its end. */
    public static final String UNDATED = "dates/undated.html";

    public static final String OUTLETS = "outlets/index.html";

    /** Articles whose outlet is not known. */
    public static final String UNNAMED = "outlets/not-named.html";

    public static final String AUTHORS = "authors/index.html";

    private static final int ENTRIES_A_PAGE = 100;

    private static final int NAMES_A_PAGE = 300;

    private final Shelf shelf;

    public Lists(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Hands on every list, in a fixed order; a large archive has thousands, so none is made before it is wanted. */
    public void sheets(Consumer<Sheet> sheets) {
        calendar(sheets);
        shelf.months().forEach((month, headers) -> month(sheets, month, headers));
        list(sheets, UNDATED, Value.archive("Without a date"), "dates", undatedDeck(), datesUp(), shelf.undated());
        names(sheets, OUTLETS, "Outlets", "outlet", outlets(Comparator.comparing(Map.Entry::getKey)));
        shelf.outlets().forEach((name, headers) -> outlet(sheets, name, headers));
        list(
                sheets,
                UNNAMED,
                Value.supplied("outlet not named"),
                "outlets",
                Numbers.count(shelf.unnamed().size(), "article", "articles")
                        + " whose file does not tell who published it.",
                Value.archive("Outlets").linked(OUTLETS),
                shelf.unnamed());
        names(sheets, AUTHORS, "Authors", "author", tallies(shelf.authors(), Addresses::author));
        shelf.authors().forEach((name, headers) -> author(sheets, name, headers));
    }

    private void calendar(Consumer<Sheet> sheets) {
        var calendar = Calendar.of(shelf.months());
        var deck = calendarDeck(calendar);
        sheets.accept(sheet(DATES, "dates", "Browse by date", deck, calendar, Calendar.byYear(shelf.months())));
        if (!calendar.byDay()) {
            for (var year : Calendar.byYear(shelf.months()).entrySet()) {
                var one = Calendar.ofYear(year.getKey(), shelf.months());
                var ofYear = one.years().get(0).count() + " of this year. A dot is a day.";
                var table = new TreeMap<>(Map.of(year.getKey(), year.getValue()));
                sheets.accept(sheet(
                        Calendar.yearPath(year.getKey()), "dates", "The year " + year.getKey(), ofYear, one, table));
            }
        }
    }

    private Sheet sheet(
            String path,
            String kind,
            String heading,
            String deck,
            Calendar calendar,
            NavigableMap<Integer, Map<YearMonth, List<Header>>> years) {
        var table = new ArrayList<DatesPage.TableRow>();
        years.forEach((year, months) -> table.add(row(year, months)));
        var undated =
                shelf.undated().isEmpty() ? "" : Numbers.count(shelf.undated().size(), "article", "articles");
        return new Sheet(path, kind, heading, deck, "dates", new DatesPage(heading, deck, calendar, table, undated));
    }

    private static DatesPage.TableRow row(int year, Map<YearMonth, List<Header>> months) {
        var counts = new ArrayList<String>();
        int sum = 0;
        for (int month = 1; month <= 12; month++) {
            int count =
                    months.getOrDefault(YearMonth.of(year, month), List.of()).size();
            counts.add(count == 0 ? "" : Numbers.grouped(count));
            sum += count;
        }
        return new DatesPage.TableRow(String.valueOf(year), counts, Numbers.grouped(sum));
    }

    private String calendarDeck(Calendar calendar) {
        var years = calendar.years().size();
        var unit = calendar.byDay() ? "day" : "month";
        var span = years == 0
                ? "No article has a date."
                : Numbers.count(shelf.all().size(), "article", "articles") + " in "
                        + Numbers.count(years, "year", "years") + ". A dot is a " + unit
                        + ", and the more was printed the larger the dot.";
        return calendar.byDay() && years > 0
                ? span
                        + " Articles without a certain day are counted with the last month they can belong to, in brackets."
                : span;
    }

    private void month(Consumer<Sheet> sheets, YearMonth month, List<Header> headers) {
        var deck = Numbers.count(headers.size(), "article", "articles") + shelf.independent(headers)
                + order(headers)
                + " A date in brackets was worked out; the article stands in the last month it can belong to.";
        list(
                sheets,
                Calendar.monthPath(month),
                Value.archive(MonthNames.month(month)),
                "dates",
                deck,
                datesUp(),
                headers);
    }

    private String order(List<Header> headers) {
        return shelf.independent(headers).isEmpty()
                ? ", oldest first."
                : ", oldest first, likely copies under their source.";
    }

    private String undatedDeck() {
        return Numbers.count(shelf.undated().size(), "article", "articles")
                + " whose file does not tell when it was published, or only that it was not before some day.";
    }

    private static Value datesUp() {
        return Value.archive("Browse by date").linked(DATES);
    }

    private void outlet(Consumer<Sheet> sheets, String name, List<Header> headers) {
        var deck = Numbers.count(headers.size(), "article", "articles") + " of this outlet" + shelf.independent(headers)
                + order(headers);
        list(
                sheets,
                Addresses.outlet(name),
                Value.source(name),
                "outlets",
                deck,
                Value.archive("Outlets").linked(OUTLETS),
                headers);
    }

    private void author(Consumer<Sheet> sheets, String name, List<Header> headers) {
        var deck = Numbers.count(headers.size(), "article names", "articles name") + " this author, oldest first.";
        list(
                sheets,
                Addresses.author(name),
                Value.source(name),
                "authors",
                deck,
                Value.archive("Authors").linked(AUTHORS),
                headers);
    }

    private void list(
            Consumer<Sheet> sheets,
            String path,
            Value heading,
            String section,
            String deck,
            Value up,
            List<Header> headers) {
        int pages = (headers.size() + ENTRIES_A_PAGE - 1) / ENTRIES_A_PAGE;
        for (int page = 1; page <= pages; page++) {
            var some = headers.subList((page - 1) * ENTRIES_A_PAGE, Math.min(headers.size(), page * ENTRIES_A_PAGE));
            var view = new ListPage(
                    heading,
                    deck,
                    up,
                    UnderSource.of(some, shelf.relations()).stream()
                            .map(UnderSource.Line::listed)
                            .toList(),
                    Pager.of(path, page, pages));
            sheets.accept(new Sheet(
                    Addresses.page(path, page),
                    "list",
                    heading.text() + (page == 1 ? "" : ", page " + page),
                    deck,
                    section,
                    view));
        }
    }

    private void names(Consumer<Sheet> sheets, String path, String heading, String unit, List<Tally> tallies) {
        int pages = Math.max(1, (tallies.size() + NAMES_A_PAGE - 1) / NAMES_A_PAGE);
        var deck = tallies.isEmpty()
                ? "No file names its " + unit + "."
                : Numbers.count(
                                tallies.size(),
                                unit + ", with the number of its articles",
                                unit + "s, each with the number of its articles")
                        + ".";
        for (int page = 1; page <= pages; page++) {
            var some = tallies.subList((page - 1) * NAMES_A_PAGE, Math.min(tallies.size(), page * NAMES_A_PAGE));
            sheets.accept(new Sheet(
                    Addresses.page(path, page),
                    "names",
                    heading + (page == 1 ? "" : ", page " + page),
                    deck,
                    unit + "s",
                    new NamesPage(heading, deck, some, Pager.of(path, page, pages))));
        }
    }

    /** Every outlet with its count, and the articles without one as the last. */
    List<Tally> outlets(Comparator<Map.Entry<String, List<Header>>> order) {
        var tallies = new ArrayList<>(shelf.outlets().entrySet().stream()
                .sorted(order)
                .map(group -> tally(group, Addresses::outlet))
                .toList());
        if (!shelf.unnamed().isEmpty()) {
            tallies.add(new Tally(
                    Value.supplied("not named").linked(UNNAMED),
                    Numbers.grouped(shelf.unnamed().size())));
        }
        return tallies;
    }

    private static List<Tally> tallies(Map<String, List<Header>> groups, Function<String, String> address) {
        return groups.entrySet().stream().map(group -> tally(group, address)).toList();
    }

    static Tally tally(Map.Entry<String, List<Header>> group, Function<String, String> address) {
        return new Tally(
                Value.source(group.getKey()).linked(address.apply(group.getKey())),
                Numbers.grouped(group.getValue().size()));
    }
}
