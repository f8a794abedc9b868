package org.backfile.render.data.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.backfile.enrich.Enricher;
import org.backfile.render.Draft;
import org.backfile.render.story.StoryPages;
import org.backfile.render.telling.Telling;
import org.backfile.site.SiteFile;
import org.junit.jupiter.api.Test;

class StoriesFileTest {

    @Test
    void tellsWhatTheArticlesDateWithEverySentenceAndItsPlace() {
        var line = line(
                told("aaaaaaaaaa", "2031-03-12", "Fog lay there. The ferry struck the quay of Ostby on Monday in fog."),
                told("bbbbbbbbbb", "2031-03-13", "On March 10 the ferry struck the quay of Ostby in thick fog."));

        assertThat(line).contains("""
                        "events":[{"earliest":"2031-03-10","latest":"2031-03-10","certainty":"inferred",\
                        "why":"The last one before the article appeared.",\
                        "sentence":"The ferry struck the quay of Ostby on Monday in fog.",\
                        "tellings":[{"article":"aaaaaaaaaa","field":"text","start":15,"end":67,"words":"Monday"},\
                        {"article":"bbbbbbbbbb","field":"text","start":0,"end":60,"words":"March 10"}]}]""");
    }

    @Test
    void tellsWhichArticlesGiveWhichFiguresAndWhetherTheyDiffer() {
        var line = line(
                told("aaaaaaaaaa", "2031-03-12", "The storm killed 12 sailors and cost $3 million."),
                told("bbbbbbbbbb", "2031-03-13", "Rescuers said 14 people were killed. It cost 3 million dollars."));

        assertThat(line).contains("""
                        "figures":[{"unit":"killed","amount":12,"differing":true,\
                        "places":[{"article":"aaaaaaaaaa","field":"text","start":10,"end":19,"words":"killed 12"}]},\
                        {"unit":"killed","amount":14,"differing":true,\
                        "places":[{"article":"bbbbbbbbbb","field":"text","start":14,"end":35,"words":"14 people were killed"}]},\
                        {"unit":"USD","amount":3000000,\
                        "places":[{"article":"aaaaaaaaaa","field":"text","start":37,"end":47,"words":"$3 million"},\
                        {"article":"bbbbbbbbbb","field":"text","start":45,"end":62,"words":"3 million dollars"}]}]""");
    }

    @Test
    void saysHowManyArticlesOfALongStoryItTellsOf() {
        var articles = IntStream.range(0, Telling.ARTICLES + 1)
                .mapToObj(i -> told("article" + (1000 + i), "2031-03-12", "It cost $3 million."))
                .toArray(Article[]::new);

        assertThat(line(articles)).contains("\"read\":200,");
        assertThat(line(articles[0], articles[1])).doesNotContain("\"read\"");
    }

    @Test
    void tellsTheSameOfAStoryWithoutAPage() {
        var articles = new Article[] {
            told("aaaaaaaaaa", "2031-03-12", "The storm killed 12 sailors on Monday."),
            told("bbbbbbbbbb", "2031-03-13", "On March 10 a storm killed 12 sailors.")
        };

        assertThat(line("", articles))
                .isEqualTo(line("stories/ferry.html", articles).replace("\"path\":\"stories/ferry.html\",", ""));
    }

    private static Article told(String id, String day, String text) {
        var article = new Draft(id).lines("body " + text).on(day).article();
        return new Article(id, article.path(), new Enricher().enrich(article.extraction()));
    }

    private static String line(Article... articles) {
        return line("stories/ferry.html", articles);
    }

    private static String line(String path, Article... articles) {
        var ids = Arrays.stream(articles).map(Article::id).toList();
        var chapter = new Story.Chapter("Ferry", ids, null, null);
        var story = new Story(ids.get(0), path, "Ferry", ids, null, List.of(chapter));
        var corpus = Corpus.of(List.of(articles)).with(Relations.NONE.with(new Stories(List.of(story))));
        var files = new ArrayList<SiteFile>();
        var table = new StoriesFile(corpus, files::add);
        new StoryPages(corpus).write(sheet -> {}, table::add);
        assertThat(table.end()).containsExactly("data/stories.jsonl");
        return new String(files.get(0).bytes(), StandardCharsets.UTF_8);
    }
}
