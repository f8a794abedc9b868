package org.backfile.render.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.NamedSpeakers;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Makes the pages that lead from a name to the articles that name it. */
public final class NameLists {

    public static final String INDEX = "names/index.html";

    static final String SECTION = "names";

    private static final int ENTRIES_A_PAGE = 100;
    private static final int NAMES_A_PAGE = 300;
    private static final int MOST_NAMED = 20;
    private static final int TOGETHER = 8;

    /** More articles than this tell no more of whom a name stands with. */
    private static final int ARTICLES_ASKED = 1000;

    private final List<Header> headers;
    private final Relations relations;
    private final Names names;
    private final List<Integer> paged;
    private final Company company;
    private final NamedSpeakers speakers;

    public NameLists(Corpus corpus, NamedSpeakers speakers) {
        this.headers = corpus.headers();
        this.relations = corpus.relations();
        this.names = relations.names();
        this.paged = numbers(names);
        this.company = new Company(names);
        this.speakers = speakers;
    }

    private static List<Integer> numbers(Names names) {
        var numbers = new ArrayList<Integer>();
        for (int number = 0; number < names.all().size(); number++) {
            if (names.all().get(number).path() != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Every page, in a fixed order. */
    public void sheets(Consumer<Sheet> sheets) {
        sheets.accept(index());
        for (var type : NameType.values()) {
            list(type, sheets);
        }
        paged.forEach(number -> page(number, sheets));
    }

    private Sheet index() {
        var types = new ArrayList<NameIndexPage.Type>();
        for (var type : NameType.values()) {
            var ofType = of(type);
            var most = ofType.stream()
                    .sorted(byUse())
                    .limit(MOST_NAMED)
                    .map(this::tally)
                    .toList();
            if (!most.isEmpty()) {
                types.add(new NameIndexPage.Type(
                        heading(type),
                        type.code(),
                        path(type),
                        "All " + Numbers.grouped(ofType.size()) + ", from A to Z",
                        most));
            }
        }
        var deck = types.isEmpty()
                ? "No two articles name the same person, place or organisation."
                : "Whom and what the articles name most, each with the number of its articles. Read from the text by capitals and cues: names can be missed or mixed up.";
        return new Sheet(INDEX, "nameindex", "Names", deck, SECTION, new NameIndexPage(deck, types));
    }

    private Comparator<Integer> byUse() {
        return Comparator.comparing((Integer number) -> -names.all().get(number).articles())
                .thenComparing(number -> number);
    }

    private List<Integer> of(NameType type) {
        return paged.stream().filter(number -> names.type(number) == type).toList();
    }

    private Tally tally(int number) {
        var name = names.all().get(number);
        return new Tally(Value.source(name.name()).linked(name.path()), Numbers.grouped(name.articles()));
    }

    private void list(NameType type, Consumer<Sheet> sheets) {
        var ofType = of(type);
        int pages = (ofType.size() + NAMES_A_PAGE - 1) / NAMES_A_PAGE;
        var deck =
                Numbers.count(ofType.size(), "name", "names") + ", from A to Z, each with the number of its articles.";
        for (int page = 1; page <= pages; page++) {
            var some = ofType.subList((page - 1) * NAMES_A_PAGE, Math.min(ofType.size(), page * NAMES_A_PAGE));
            sheets.accept(new Sheet(
                    Addresses.page(path(type), page),
                    "names",
                    heading(type) + (page == 1 ? "" : ", page " + page),
                    deck,
                    "",
                    new NamesPage(
                            heading(type),
                            deck,
                            some.stream().map(this::tally).toList(),
                            Pager.of(path(type), page, pages))));
        }
    }

    private void page(int number, Consumer<Sheet> sheets) {
        var name = names.all().get(number);
        var path = String.valueOf(name.path());
        var articles = names.articles(number);
        var own = new ArrayList<Header>();
        for (int article : articles) {
            own.add(headers.get(article));
        }
        int pages = (own.size() + ENTRIES_A_PAGE - 1) / ENTRIES_A_PAGE;
        var together = together(number, articles);
        boolean isSmall = own.size() <= Home.MOST_LINES;
        for (int page = 1; page <= pages; page++) {
            var some = own.subList((page - 1) * ENTRIES_A_PAGE, Math.min(own.size(), page * ENTRIES_A_PAGE));
            var view = new NamePage(
                    Value.source(name.name()),
                    deck(name),
                    Value.archive(heading(name.type())).linked(path(name.type())),
                    name.forms().size() > 1 ? name.forms() : List.of(),
                    quoted(name),
                    isSmall ? Timeline.of(some, relations) : null,
                    isSmall
                            ? List.of()
                            : UnderSource.of(some, relations).stream()
                                    .map(UnderSource.Line::listed)
                                    .toList(),
                    page == 1 ? together : List.of(),
                    Pager.of(path, page, pages));
            sheets.accept(new Sheet(
                    Addresses.page(path, page),
                    "name",
                    name.name() + (page == 1 ? "" : ", page " + page),
                    deck(name),
                    SECTION,
                    view));
        }
    }

    private @Nullable Value quoted(Name name) {
        var speaker = speakers.of(name);
        return speaker == null
                ? null
                : Value.archive(Numbers.count(speaker.quotations(), "quotation", "quotations"))
                        .linked(speaker.path());
    }

    private static String deck(Name name) {
        var what = switch (name.type()) {
            case PERSON -> "this person";
            case PLACE -> "this place";
            case ORGANISATION -> "this organisation";
        };
        return Numbers.count(name.articles(), "article names ", "articles name ") + what + ", at "
                + Numbers.count(name.places(), "place", "places") + "; oldest first.";
    }

    /** The names that most of its articles name too. */
    private List<NamePage.Together> together(int number, int[] articles) {
        var asked = articles.length > ARTICLES_ASKED ? Arrays.copyOf(articles, ARTICLES_ASKED) : articles;
        var together = new ArrayList<NamePage.Together>();
        company.of(number, asked, TOGETHER).forEach((type, others) -> {
            var tallies = others.stream().map(this::tally).toList();
            together.add(new NamePage.Together(heading(type), type.code(), tallies));
        });
        return together;
    }

    private Tally tally(Company.Other other) {
        var name = names.all().get(other.name());
        return new Tally(Value.source(name.name()).linked(name.path()), Numbers.grouped(other.articles()));
    }

    /** {@code People}. */
    public static String heading(NameType type) {
        return switch (type) {
            case PERSON -> "People";
            case PLACE -> "Places";
            case ORGANISATION -> "Organisations";
        };
    }

    private static String path(NameType type) {
        return "names/" + heading(type).toLowerCase(java.util.Locale.ROOT) + ".html";
    }
}
