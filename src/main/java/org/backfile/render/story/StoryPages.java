package org.backfile.render.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Story;
import org.backfile.render.list.Pager;
import org.backfile.render.list.Timeline;
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

    /** Of more articles the page shows the first. */
    private static final int ARTICLES_SHOWN = 200;

    /** Of more articles the first are read for what they date, name, count and quote. */
    private static final int ARTICLES_READ = 60;

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

    /** Every page, in a fixed order. */
    public void write(Consumer<Sheet> sheets) {
        index(sheets);
        moved(sheets);
        for (var story : corpus.relations().stories().all()) {
            if (!story.path().isEmpty()) {
                var page = page(story);
                sheets.accept(new Sheet(story.path(), "story", page.title().text(), page.deck(), "stories", page));
            }
        }
    }

    /** An address that was given is kept: where its story is no more, a page leads on. */
    private void moved(Consumer<Sheet> sheets) {
        var moved = corpus.relations().stories().moved();
        if (moved.isEmpty()) {
            return;
        }
        var articles = corpus.headers().stream()
                .filter(header -> moved.containsValue(header.id()))
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

    private StoryPage page(Story story) {
        var shown = story.articles()
                .subList(0, Math.min(ARTICLES_SHOWN, story.articles().size()));
        var letters = letters(shown);
        var members = members(shown.subList(0, Math.min(ARTICLES_READ, shown.size())), letters);
        var when = when(story);
        int more = story.articles().size() - shown.size();
        var events = new Events(members);
        var axis = events.axis(Timeline.dates(present(shown, shown)));
        var columns = new Columns(members);
        return new StoryPage(
                title(story),
                size(story) + (when.isEmpty() ? "." : ". " + unbroken(when) + "."),
                chapters(story, letters, axis),
                events.shown(axis),
                events.more() == 0 ? "" : "and " + Numbers.grouped(events.more()) + " more",
                axis == null ? List.of() : axis.ticks(),
                new NameTable(corpus, members, columns).matrix(),
                new FigureTable(members, columns).matrix(),
                new SharedWords(corpus, members).shared(),
                members.size() == shown.size() ? "" : "Read from the first " + members.size() + " of its articles.",
                more == 0 ? "" : "and " + Numbers.grouped(more) + " more");
    }

    /** A, B, C and so on; numbers beyond Z. */
    private static Map<String, String> letters(List<String> articles) {
        var letters = new HashMap<String, String>();
        for (int i = 0; i < articles.size(); i++) {
            letters.put(
                    articles.get(i), articles.size() <= 26 ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1));
        }
        return letters;
    }

    private List<StoryPage.Chapter> chapters(Story story, Map<String, String> letters, @Nullable Axis axis) {
        var parts = new ArrayList<List<Header>>();
        var headings = new ArrayList<String>();
        for (var chapter : story.chapters()) {
            var part = present(chapter.articles(), letters.keySet());
            if (!part.isEmpty()) {
                parts.add(part);
                headings.add(heading(story, chapter));
            }
        }
        var chapters = new ArrayList<StoryPage.Chapter>();
        for (int i = 0; i < parts.size(); i++) {
            chapters.add(new StoryPage.Chapter(
                    headings.get(i),
                    Timeline.of(parts.get(i), axis),
                    parts.get(i).stream()
                            .map(header -> Objects.requireNonNull(letters.get(header.id())))
                            .toList()));
        }
        return chapters;
    }

    private List<Header> present(List<String> articles, Collection<String> shown) {
        return articles.stream()
                .filter(shown::contains)
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

    private List<Member> members(List<String> articles, Map<String, String> letters) {
        var wanted = present(articles, articles);
        var members = new ArrayList<Member>();
        corpus.articles(wanted)
                .forEach(article -> members.add(Member.of(article, Objects.requireNonNull(letters.get(article.id())))));
        return members;
    }
}
