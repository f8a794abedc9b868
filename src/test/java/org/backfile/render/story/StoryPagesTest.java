package org.backfile.render.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.backfile.corpus.Voices;
import org.backfile.enrich.Enricher;
import org.backfile.render.Draft;
import org.backfile.render.list.Home;
import org.backfile.render.list.Shelf;
import org.backfile.render.view.StoryLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryPagesTest {

    private final Corpus corpus = Corpus.of(List.of(
                    article("aaaaaaaaaa", "2031-03-02"),
                    article("bbbbbbbbbb", "2031-03-03"),
                    article("cccccccccc", "2031-03-04"),
                    article("dddddddddd", "2031-03-05"),
                    article("eeeeeeeeee", "2031-03-09")))
            .with(Relations.NONE.with(new Stories(List.of(
                    story("Ferry laid up", "aaaaaaaaaa", "bbbbbbbbbb"),
                    story("Bridge opens", "cccccccccc", "dddddddddd", "eeeeeeeeee")))));

    private final StoryPages pages = new StoryPages(corpus);

    @Test
    void namesTheLargestStoriesFirstWithTheirDays() {
        assertThat(pages.largest(5))
                .extracting(line -> line.title().text())
                .containsExactly("Bridge opens", "Ferry laid up");

        assertThat(pages.largest(1)).singleElement().satisfies(line -> {
            assertThat(line.when()).isEqualTo("2 to 9 March 2031");
            assertThat(line.size()).isEqualTo("3 articles, 1 outlet named");
            assertThat(line.title().path()).isEqualTo("stories/bridge-opens.html");
        });
    }

    @Test
    void theFrontPageLeadsToAllStoriesWhereItNamesOnlySome() {
        var home = new Home(Shelf.of(corpus));

        assertThat(home.page(5, 0, pages.largest(1), pages.count()).moreStories())
                .isEqualTo("All 2 stories");
        assertThat(home.page(5, 0, pages.largest(5), pages.count()))
                .satisfies(page -> assertThat(page.stories()).hasSize(2))
                .satisfies(page -> assertThat(page.moreStories()).isEmpty());
        assertThat(home.page(5, 0, List.<StoryLine>of(), 0).moreStories()).isEmpty();
    }

    @Test
    void noLineOfTheDeckEndsBetweenADayAndItsMonth() {
        var decks = new ArrayList<String>();

        pages.write(sheet -> decks.add(sheet.description()), told -> {});

        assertThat(decks).contains("3 articles, 1 outlet named. 2 to 9\u00a0March\u00a02031.");
    }

    @Test
    void listsWhatTheArticlesDateOnceWithItsNarrowestDays() {
        var page = page(
                told("aaaaaaaaaa", "2031-03-12", "The ferry struck the quay of Ostby on Monday night in thick fog."),
                told("bbbbbbbbbb", "2031-03-13", "On March 10 the ferry struck the quay of Ostby in thick fog."));

        assertThat(page.events()).singleElement().satisfies(event -> {
            assertThat(event.date().value().text()).isEqualTo("[10 March 2031]");
            assertThat(event.places()).extracting(place -> place.text()).containsExactly("A, line 2", "B, line 2");
            assertThat(event.strip()).isNotNull();
        });
    }

    @Test
    void keepsTwoEventsOfADayApart() {
        var page = page(
                told("aaaaaaaaaa", "2031-03-12", "The ferry struck the quay of Ostby on Monday night in thick fog."),
                told("bbbbbbbbbb", "2031-03-13", "On March 10 the council elected Ivar Lind its chairman again."));

        assertThat(page.events()).hasSize(2);
    }

    @Test
    void showsWhichArticleGivesWhichFigureAndWhereTheyDiffer() {
        var page = page(
                told("aaaaaaaaaa", "2031-03-12", "The storm killed 12 sailors and cost $3 million."),
                told("bbbbbbbbbb", "2031-03-13", "Rescuers said 14 people were killed. It cost 3 million dollars."));

        assertThat(rows(page.figures()))
                .containsExactly(
                        "killed 12 | B gives 14 | 2 - | 1",
                        "14 people were killed | A gives 12 | - 2 | 1",
                        "$3 million |  | 2 2 | 2");
    }

    @Test
    void countsWhereColumnsWouldBeTooMany() {
        var articles = new ArrayList<Article>();
        for (char c = 'a'; c < 'm'; c++) {
            articles.add(told(String.valueOf(c).repeat(10), "2031-03-12", "The storm killed 12 sailors off Ostby."));
        }

        var page = page(articles.toArray(Article[]::new));

        assertThat(rows(page.figures())).containsExactly("killed 12 |  |  | 12 of 12");
    }

    @Test
    void givesWhatArticlesQuoteAsRowsAndWhatOnlyOneQuotes() {
        // The second article says first what the first says, then something else.
        var voices = new Voices(
                List.of(new Speaker("lind", "Ivar Lind", NameType.PERSON, 3, 2, null)),
                Map.of("aaaaaaaaaa", 0, "bbbbbbbbbb", 1),
                new int[] {0, 1, 3},
                new int[] {0, 0, 1},
                new byte[3],
                new int[] {0, 0},
                List.of(),
                List.of());
        var page = page(
                voices,
                told(
                        "aaaaaaaaaa",
                        "2031-03-12",
                        "“The fog came from nowhere that night,” said Ivar Lind. It cost him."),
                told(
                        "bbbbbbbbbb",
                        "2031-03-13",
                        "“The fog came from nowhere that night,” said Ivar Lind. “Nobody in Ostby could see the quay,” he said."));

        var matrix = Objects.requireNonNull(page.matrix());
        assertThat(matrix.quoted()).singleElement().satisfies(row -> {
            assertThat(row.name().text()).isEqualTo("“The fog came from nowhere that night,”");
            assertThat(Objects.requireNonNull(row.speaker()).text()).isEqualTo("Ivar Lind");
            assertThat(row.cells()).extracting(StoryPage.Cell::place).containsExactly("2", "2");
            assertThat(row.articles()).isEqualTo("2");
        });
        assertThat(matrix.alone())
                .filteredOn(alone -> !alone.said().isEmpty())
                .singleElement()
                .satisfies(alone -> {
                    assertThat(alone.letter()).isEqualTo("B");
                    assertThat(alone.said().get(0).words().text()).isEqualTo("“Nobody in Ostby could see the quay,”");
                    assertThat(alone.said().get(0).place().text()).isEqualTo("line 2");
                });
    }

    private static List<String> rows(StoryPage.@Nullable Matrix matrix) {
        return Objects.requireNonNull(matrix).rows().stream()
                .map(row -> row.name().text() + " | " + row.note() + " | "
                        + row.cells().stream()
                                .map(cell -> cell.place().isEmpty() ? "-" : cell.place())
                                .collect(Collectors.joining(" "))
                        + " | " + row.articles())
                .toList();
    }

    private static Article told(String id, String day, String text) {
        var article = new Draft(id)
                .lines("headline Report " + id, "body " + text)
                .on(day)
                .article();
        return new Article(id, article.path(), new Enricher().enrich(article.extraction()));
    }

    private static StoryPage page(Article... articles) {
        return page(Voices.NONE, articles);
    }

    private static StoryPage page(Voices voices, Article... articles) {
        var ids = Arrays.stream(articles).map(Article::id).toArray(String[]::new);
        var corpus = Corpus.of(List.of(articles))
                .with(Relations.NONE
                        .with(new Stories(List.of(story("Ferry", ids))))
                        .with(voices));
        var pages = new ArrayList<StoryPage>();
        new StoryPages(corpus)
                .write(
                        sheet -> {
                            if (sheet.view() instanceof StoryPage page) {
                                pages.add(page);
                            }
                        },
                        told -> {});
        return pages.get(0);
    }

    private static Article article(String id, String day) {
        return new Draft(id)
                .lines("headline Report " + id, "body The bridge over the Tarn opened.")
                .outlet("Tarn Gazette", Certainty.EXPLICIT)
                .on(day)
                .article();
    }

    private static Story story(String title, String... articles) {
        var span = new DateInterval(LocalDate.of(2031, 3, 2), LocalDate.of(2031, 3, 9), "");
        var chapter = new Story.Chapter(title, Arrays.asList(articles), span.earliest(), span.latest());
        var path = "stories/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".html";
        return new Story(articles[0], path, title, Arrays.asList(articles), span, List.of(chapter));
    }
}
