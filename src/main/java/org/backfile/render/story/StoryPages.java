package org.backfile.render.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Story;
import org.backfile.render.list.Pager;
import org.backfile.render.list.Timeline;
import org.backfile.render.telling.Telling;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.Axis;
import org.backfile.render.view.DateWords;
import org.backfile.render.view.Entry;
import org.backfile.render.view.MovedPage;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.StoryLine;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/** Makes the list of all stories and a page for each that has an address. The articles of one story are in memory at a time. */
public final class StoryPages {

    /** The list of all stories. */
    public static final String INDEX = "stories/index.html";

    private static final int LINES_A_PAGE = 100;

    private final Corpus corpus;
    private final Map<String, Header> headers;

    public StoryPages(Corpus corpus) {
        this.corpus = corpus;
        var members = new TreeSet<String>();
        corpus.relations().stories().all().forEach(story -> members.addAll(story.articles()));
        this.headers = corpus.headers().stream()
                .filter(header -> members.contains(header.id()))
                .collect(Collectors.toMap(Header::id, Function.identity()));
    }

    /** How many stories there are. */
    public int count() {
        return corpus.relations().stories().all().size();
    }

    /** The stories of most articles, at most so many; those of one size in list order. */
    public List<StoryLine> largest(int most) {
        return corpus.relations().stories().all().stream()
                .sorted(Comparator.comparing((Story story) -> -story.articles().size()))
                .limit(most)
                .map(this::line)
                .toList();
    }

    /**
     * Every page, in a fixed order.
     *
     * @param told takes what each story tells, also of those without a page: its articles are read once for both
     */
    public void write(Consumer<Sheet> sheets, Consumer<Telling> told) {
        index(sheets);
        moved(sheets);
        for (var story : corpus.relations().stories().all()) {
            told.accept(tell(story, sheets));
        }
    }

    /** Of a long story the page shows those articles that are read. */
    private Telling tell(Story story, Consumer<Sheet> sheets) {
        int read = Math.min(Telling.ARTICLES, story.articles().size());
        var articles = headers(story.articles().subList(0, read));
        if (story.path().isEmpty()) {
            return Telling.of(corpus, story, articles, article -> {});
        }
        var guide = new Guide(letters(read));
        var telling = Telling.of(corpus, story, articles, guide::add);
        var page = page(telling, guide);
        sheets.accept(new Sheet(story.path(), "story", page.title().text(), page.deck(), "stories", page));
        return telling;
    }

    /** An address that was given is kept: where its story is no more, a page leads on. */
    private void moved(Consumer<Sheet> sheets) {
        var moved = corpus.relations().stories().moved();
        if (moved.isEmpty()) {
            return;
        }
        var wanted = new HashSet<>(moved.values());
        var articles = corpus.headers().stream()
                .filter(header -> wanted.contains(header.id()))
                .collect(Collectors.toMap(Header::id, Function.identity()));
        moved.forEach((address, id) -> {
            var story = corpus.relations().stories().of(id);
            var article = articles.get(id);
            @Nullable MovedPage page = null;
            if (story != null && !story.path().isEmpty()) {
                page = moved(
                        "The story that stood here is part of another now.",
                        title(story).linked(story.path()));
            } else if (article != null) {
                page = moved(
                        "No story stands here any more. This article was the first of it.",
                        Entry.headline(article.headline()).linked(article.path()));
            }
            if (page != null) {
                sheets.accept(new Sheet(address, "moved", page.heading(), page.sentence(), "stories", page));
            }
        });
    }

    private static MovedPage moved(String sentence, Value to) {
        return new MovedPage(Value.archive("Stories").linked(INDEX), "Told elsewhere now", sentence, to);
    }

    private void index(Consumer<Sheet> sheets) {
        var stories = corpus.relations().stories().all();
        int pages = Math.max(1, (stories.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
        var deck = stories.isEmpty()
                ? "No two articles tell of the same events."
                : Numbers.count(stories.size(), "story", "stories")
                        + " that several articles tell of, by their first day.";
        for (int page = 1; page <= pages; page++) {
            var some = stories.subList((page - 1) * LINES_A_PAGE, Math.min(stories.size(), page * LINES_A_PAGE));
            var lines = some.stream().map(this::line).toList();
            sheets.accept(new Sheet(
                    Addresses.page(INDEX, page),
                    "stories",
                    "Stories",
                    deck,
                    "stories",
                    new StoriesPage("Stories", deck, lines, Pager.of(INDEX, page, pages))));
        }
    }

    private StoryLine line(Story story) {
        return new StoryLine(
                title(story).linked(story.path().isEmpty() ? null : story.path()), when(story), size(story));
    }

    private static Value title(Story story) {
        return story.title().isEmpty() ? Value.supplied("no headline") : Value.source(story.title());
    }

    private static String when(Story story) {
        return story.span() == null ? "" : DateWords.interval(story.span());
    }

    /** Days that no end of line parts from their month: a line may end before and after "to" only. */
    private static String unbroken(String when) {
        return when.replaceAll("(?<!to) (?!to )", "\u00a0");
    }

    private String size(Story story) {
        long outlets = story.articles().stream()
                .map(headers::get)
                .map(header -> Objects.requireNonNull(header).outlet())
                .filter(Objects::nonNull)
                .map(outlet -> Objects.requireNonNull(outlet).value())
                .distinct()
                .count();
        int texts = corpus.relations().independent(story.articles());
        return Numbers.count(story.articles().size(), "article", "articles")
                + (texts == story.articles().size()
                        ? ""
                        : ", " + Numbers.count(texts, "independent text", "independent texts"))
                + (outlets == 0 ? "" : ", " + Numbers.count(outlets, "outlet named", "outlets named"));
    }

    private StoryPage page(Telling telling, Guide guide) {
        var story = telling.story();
        var shown = telling.articles();
        var when = when(story);
        int more = story.articles().size() - shown.size();
        var events = new EventLines(telling, guide);
        var axis = events.axis(Timeline.dates(shown));
        var columns = new Columns(shown, guide);
        return new StoryPage(
                title(story),
                size(story) + (when.isEmpty() ? "." : ". " + unbroken(when) + "."),
                chapters(story, shown, guide, axis),
                events.shown(axis),
                events.more(),
                axis == null ? List.of() : axis.ticks(),
                new NameTable(corpus.relations(), telling, columns, guide).matrix(),
                new FigureTable(telling, columns, guide).matrix(),
                more == 0 ? "" : "Read from the first " + shown.size() + " of its articles.",
                more == 0 ? "" : "and " + Numbers.grouped(more) + " more");
    }

    /** A, B, C and so on; numbers beyond Z. */
    private static List<String> letters(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(i -> articles <= 26 ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1))
                .toList();
    }

    private List<StoryPage.Chapter> chapters(Story story, List<Header> shown, Guide guide, @Nullable Axis axis) {
        var numbers = new HashMap<String, Integer>();
        shown.forEach(header -> numbers.put(header.id(), numbers.size()));
        var chapters = new ArrayList<StoryPage.Chapter>();
        for (var chapter : story.chapters()) {
            var part = chapter.articles().stream().filter(numbers::containsKey).toList();
            if (!part.isEmpty()) {
                chapters.add(new StoryPage.Chapter(
                        heading(story, chapter),
                        Timeline.of(headers(part), axis),
                        part.stream()
                                .map(id -> guide.letter(Objects.requireNonNull(numbers.get(id))))
                                .toList()));
            }
        }
        return chapters;
    }

    private List<Header> headers(List<String> articles) {
        return articles.stream()
                .map(id -> Objects.requireNonNull(headers.get(id)))
                .toList();
    }

    private static String heading(Story story, Story.Chapter chapter) {
        if (story.chapters().size() == 1) {
            return "Who wrote when";
        }
        if (chapter.earliest() == null || chapter.latest() == null) {
            return "Not dated";
        }
        return DateWords.interval(new org.backfile.corpus.DateInterval(chapter.earliest(), chapter.latest(), ""));
    }
}
