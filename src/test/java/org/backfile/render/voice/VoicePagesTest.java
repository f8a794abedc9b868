package org.backfile.render.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Voices;
import org.backfile.enrich.Enricher;
import org.backfile.relate.name.NameJoiner;
import org.backfile.relate.voice.VoiceJoiner;
import org.backfile.render.Draft;
import org.backfile.render.view.NamedSpeakers;
import org.backfile.render.view.Sheet;
import org.backfile.site.SitePaths;
import org.junit.jupiter.api.Test;

class VoicePagesTest {

    private final List<Article> articles = new ArrayList<>();

    @Test
    void showsWhatSeveralArticlesQuoteWithTheWordsOfEach() {
        add("aaaaaaaaaa", 2031, 3, 2, "“It took nine years to build this bridge,” Dora Haugen told reporters.");
        add("bbbbbbbbbb", 2031, 3, 4, "Dora Haugen opened it. “It took nine years to build this bridge,” she said.");

        var index = (QuotesPage) sheets().get(0).view();

        assertThat(index.shared()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("“It took nine years to build this bridge.”");
            assertThat(said.speaker().text()).isEqualTo("Dora Haugen");
            assertThat(said.note()).contains("First seen in").contains("aaaaaaaaaa");
            assertThat(said.witnesses())
                    .extracting(Witness::words)
                    .containsExactly("Dora Haugen told reporters", "she said");
            assertThat(said.witnesses().get(1).article().path()).endsWith("#l2");
        });
    }

    @Test
    void saysWhereDatesDoNotTellWhichWasFirst() {
        add("aaaaaaaaaa", 2031, 3, 2, "“It took nine years to build this bridge,” Dora Haugen said.");
        add("bbbbbbbbbb", 2031, 3, 2, "“It took nine years to build this bridge,” Dora Haugen said.");

        var index = (QuotesPage) sheets().get(0).view();

        assertThat(index.shared().get(0).note()).isEqualTo("The dates do not tell which was first.");
    }

    @Test
    void setsThePartsOfAnInterruptedQuotationAsSentences() {
        add("aaaaaaaaaa", 2031, 3, 2, "“It took nine years,” Dora Haugen said. “I am glad of it.”");

        var page = (SpeakerPage) sheets().get(1).view();

        assertThat(page.said()).extracting(Said::text).containsExactly("“It took nine years. I am glad of it.”");
    }

    @Test
    void marksAPartOfASentenceAsAPart() {
        add("aaaaaaaaaa", 2031, 3, 2, "Dora Haugen called the bridge “worth every single mile of cable” on Monday.");

        var page = (SpeakerPage) sheets().get(1).view();

        assertThat(page.said()).extracting(Said::text).containsExactly("“… worth every single mile of cable …”");
    }

    @Test
    void hasAPageThatSaysSoWhereNobodyIsQuoted() {
        add("aaaaaaaaaa", 2031, 3, 2, "The bridge opened on Monday.");

        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.path()).isEqualTo("quotes/index.html");
            assertThat(sheet.description()).isEqualTo("No article quotes anybody.");
        });
    }

    @Test
    void cutsTheListOfASpeakerIntoPagesAndLeadsToTheRightOne() {
        var lines = new String[70];
        Arrays.setAll(
                lines,
                i -> "“Bridge number " + i + " of the valley stands on " + (i + 2)
                        + " pillars of stone,” Dora Haugen said.");
        add("aaaaaaaaaa", 2031, 3, 2, lines);

        var sheets = sheets();

        assertThat(sheets)
                .extracting(Sheet::path)
                .containsExactly(
                        "quotes/index.html",
                        "speakers/sp/dora-haugen-speaker234.html",
                        "speakers/sp/dora-haugen-speaker234-p2.html");
        assertThat(((SpeakerPage) sheets.get(2).view()).said()).hasSize(10);
    }

    private void add(String id, int year, int month, int day, String... paragraphs) {
        var draft = new Draft(id).lines("headline " + id);
        for (var paragraph : paragraphs) {
            draft.lines("body " + paragraph);
        }
        var article =
                draft.on(java.time.LocalDate.of(year, month, day).toString()).article();
        articles.add(new Article(article.id(), article.path(), new Enricher().enrich(article.extraction())));
    }

    private List<Sheet> sheets() {
        var corpus = Corpus.of(articles);
        var names = NameJoiner.join(corpus);
        var voices = voices(corpus, names);
        var addressed = voices.with(number -> {
            var speaker = voices.speakers().get(number);
            return speaker.at("speaker234", SitePaths.speaker("speaker234", speaker.name()));
        });
        var sheets = new ArrayList<Sheet>();
        var relations = Relations.NONE.with(addressed);
        new VoicePages(corpus.with(relations), new NamedSpeakers(relations)).write(sheets::add);
        return sheets;
    }

    private static Voices voices(Corpus corpus, Names names) {
        try (var joiner = new VoiceJoiner(corpus, Path.of("not-needed"))) {
            return joiner.voices(joiner.take(names), Stories.NONE);
        }
    }
}
