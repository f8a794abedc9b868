package org.backfile.relate.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.backfile.corpus.Voices;
import org.backfile.corpus.Words;
import org.backfile.enrich.Enricher;
import org.backfile.relate.name.NameJoiner;
import org.backfile.render.Draft;
import org.junit.jupiter.api.Test;

class ParaphrasesTest {

    private static final String QUOTED =
            "\u201cWe will open the swing bridge to lorries before the herring season,\u201d Dora Haugen said.";

    private static final String REPORTED =
            "Dora Haugen told the council that the swing bridge would open to lorries before the season.";

    private final List<Article> articles = new ArrayList<>();

    @Test
    void linksWhatAnArticleReportsToTheQuotationOfAnother() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add("bbbbbbbbbb", "2031-03-04", REPORTED);

        assertThat(found(Stories.NONE))
                .containsExactly("bbbbbbbbbb: that the swing bridge would open to lorries before the season (near)");
    }

    @Test
    void linksItWhicheverCameFirst() {
        add("aaaaaaaaaa", "2031-03-02", REPORTED);
        add("bbbbbbbbbb", "2031-03-04", QUOTED);

        assertThat(found(Stories.NONE)).hasSize(1);
    }

    @Test
    void linksNoWordsOfAnotherSpeaker() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add("bbbbbbbbbb", "2031-03-04", REPORTED.replace("Dora Haugen", "Ivar Lind"));

        assertThat(found(Stories.NONE)).isEmpty();
    }

    @Test
    void linksNothingThatOnlyTouchesTheSameThings() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add(
                "bbbbbbbbbb",
                "2031-03-04",
                "Dora Haugen told the council that the bridge had cost nine million crowns and two years of lawsuits.");

        assertThat(found(Stories.NONE)).isEmpty();
    }

    @Test
    void linksNothingInAnArticleThatCarriesTheQuotationItself() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add("bbbbbbbbbb", "2031-03-04", QUOTED, REPORTED);

        assertThat(found(Stories.NONE)).isEmpty();
    }

    @Test
    void linksNothingOfAnotherMonthButWithinAStoryAndSaysSo() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add("bbbbbbbbbb", "2031-04-04", REPORTED);
        var story = new Story("aaaaaaaaaa", "", "Bridge", List.of("aaaaaaaaaa", "bbbbbbbbbb"), null, List.of());

        assertThat(found(Stories.NONE)).isEmpty();
        assertThat(found(new Stories(List.of(story))))
                .singleElement()
                .asString()
                .endsWith("(of another day)");
    }

    @Test
    void takesWordsAroundAQuotationToo() {
        add("aaaaaaaaaa", "2031-03-02", QUOTED);
        add(
                "bbbbbbbbbb",
                "2031-03-04",
                "\u201cIt is high time,\u201d Dora Haugen said, promising that lorries would use the swing bridge before"
                        + " the herring season.");

        assertThat(found(Stories.NONE)).hasSize(1);
    }

    private void add(String id, String day, String... paragraphs) {
        var draft = new Draft(id).lines("headline Council notes").on(day);
        for (var paragraph : paragraphs) {
            draft.lines("body " + paragraph);
        }
        var article = draft.article();
        articles.add(new Article(id, article.path(), new Enricher().enrich(article.extraction())));
    }

    private List<String> found(Stories stories) {
        var corpus = Corpus.of(articles);
        return voices(corpus, stories).paraphrases().stream()
                .map(each -> {
                    var header = corpus.headers().get(each.article());
                    var article = corpus.articles(List.of(header)).findFirst().orElseThrow();
                    return header.id() + ": " + Words.of(article.extraction()).at(each.place())
                            + (each.isNear() ? " (near)" : " (of another day)");
                })
                .toList();
    }

    private static Voices voices(Corpus corpus, Stories stories) {
        try (var joiner = new VoiceJoiner(corpus, Path.of("not-needed"))) {
            return joiner.voices(joiner.take(NameJoiner.join(corpus)), stories);
        }
    }
}
