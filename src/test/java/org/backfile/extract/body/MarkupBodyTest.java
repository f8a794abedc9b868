package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.backfile.extract.body.Verdicts.bodies;
import static org.backfile.extract.body.Verdicts.kept;
import static org.backfile.extract.body.Verdicts.reasons;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.page.Items;
import org.backfile.extract.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of pages of markup: what the structure of a page tells that its words do not. */
class MarkupBodyTest {

    private static final String FIRST =
            "The harbour bridge was opened to traffic again on Monday, two weeks before the date that the council had given.";
    private static final String SECOND =
            "Engineers said they had found less rust in the cables than they feared when the work began in the spring of last year.";
    private static final String THIRD =
            "“We are glad that it is over,” said the mayor, who had crossed the river by ferry every day since the closure.";
    private static final String FOURTH =
            "The toll stays as it was until the end of the year, when the council will look at the bill for the repairs.";

    @Test
    void theHeadlineAndBylineOfTheArticlesElementAreNotItsText() {
        var blocks = article("<h1>Harbour bridge reopens</h1><p class=byline>By Jane Marlow</p>", FIRST, SECOND, THIRD);

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(kept(blocks, Label.HEADLINE)).containsExactly("Harbour bridge reopens");
        assertThat(kept(blocks, Label.BYLINE)).containsExactly("By Jane Marlow");
    }

    @Test
    void whatIsBuiltAsTheParagraphsAreIsOneWhateverItsWords() {
        var like = "He has written for years about the river, the engineer said of the mayor.";

        var blocks = article("<h1>Harbour bridge reopens</h1>", FIRST, SECOND, like, THIRD, FOURTH);

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, like, THIRD, FOURTH);
    }

    @Test
    void aParagraphBehindAGalleryIsStillTheArticle() {
        var gallery = "<div class='gallery photos'>"
                + "<div class=slide><h3>1 of 9</h3><span>Photo: Harbour Archive</span></div>".repeat(9) + "</div>";
        var blocks = label("<h1>Harbour bridge reopens</h1><div class=article-body>" + paragraphs(FIRST, SECOND, THIRD)
                + gallery + paragraphs(FOURTH) + "</div>");

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void aCaptionInAFigureIsNoParagraphHoweverLong() {
        var figure =
                "<figure><img src=a.jpg><figcaption>" + FOURTH + "</figcaption><cite>Harbour Archive</cite></figure>";
        var blocks = label("<h1>Harbour bridge reopens</h1><article>" + paragraphs(FIRST) + figure
                + paragraphs(SECOND, THIRD) + "</article>");

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(kept(blocks, Label.CAPTION)).contains(FOURTH);
    }

    @Test
    void aQuotationStaysWithItsSource() {
        var quotation =
                "<blockquote class=twitter-tweet><p>Crossed it twice already. Worth the wait.</p>— Sam Roe (@samroe) May 4, 2019</blockquote>";
        var blocks = label("<h1>Harbour bridge reopens</h1><article>" + paragraphs(FIRST, SECOND) + quotation
                + paragraphs(THIRD) + "</article>");

        assertThat(bodies(blocks))
                .containsExactly(
                        FIRST,
                        SECOND,
                        "Crossed it twice already. Worth the wait.",
                        "— Sam Roe (@samroe) May 4, 2019",
                        THIRD);
        assertThat(blocks)
                .filteredOn(block -> block instanceof Block.Kept kept && kept.kind() == Kind.QUOTE)
                .hasSize(2);
    }

    @Test
    void pointersAmongTheParagraphsAreLeftOut() {
        var pointers =
                "<p>READ MORE: <a href=/a>Ferry fares to rise in the new year, says the council</a></p><p>Don't miss</p>"
                        + "<p><a href=/b>Old lighthouse finds a new keeper</a></p>";
        var blocks = label("<h1>Harbour bridge reopens</h1><article>" + paragraphs(FIRST, SECOND) + pointers
                + paragraphs(THIRD, FOURTH) + "</article>");

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        assertThat(reasons(blocks)).contains(Reason.RELATED);
    }

    @Test
    void whatReadersWriteIsNotTheArticleEvenInTheSameClasses() {
        var comment = "<div class=comment><div class=content>" + paragraphs(FOURTH, SECOND, THIRD) + "</div></div>";
        var blocks = label("<h1>Harbour bridge reopens</h1><div class=article><div class=content>"
                + paragraphs(FIRST, SECOND) + "</div></div><div id=comments>" + comment + comment + "</div>");

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aContactBelowTheLastParagraphIsNotIt() {
        var blocks = article("<h1>Harbour bridge reopens</h1>", FIRST, SECOND, THIRD, "jane.marlow@harbour.example");

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void oneParagraphUnderItsHeadlineOutweighsLongerOnesBelow() {
        var cards = "<div class=more><h3>You may also like</h3>"
                + ("<article><h2>Other</h2>" + paragraphs(SECOND + " " + THIRD) + "</article>").repeat(5) + "</div>";
        var blocks = label("<title>Harbour bridge reopens</title><article><h1>Harbour bridge reopens</h1>"
                + paragraphs(FIRST + " " + FOURTH + " " + FIRST) + "</article>" + cards);

        assertThat(bodies(blocks)).containsExactly(FIRST + " " + FOURTH + " " + FIRST);
    }

    @Test
    void picturesAreFoundWhereverTheyStand() {
        assertThat(Page.of(Items.html("<p>a<img src=a.jpg></p><img src=b.jpg>")).pictures())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<blockquote>"})
    void aHundredThousandNestedTagsAreReadToTheEnd(String tag) {
        var page = "<h1>Harbour bridge reopens</h1>"
                + tag.repeat(100_000 / tag.chars().map(c -> c == '<' ? 1 : 0).sum()) + paragraphs(FIRST, SECOND);

        assertThatCode(() -> assertThat(label(page).toString()).contains(FIRST)).doesNotThrowAnyException();
    }

    private static List<Block> article(String head, String... paragraphs) {
        return label("<article>" + head + paragraphs(paragraphs) + "</article>");
    }

    private static String paragraphs(String... words) {
        var html = new StringBuilder();
        for (var each : words) {
            html.append("<p>").append(each).append("</p>");
        }
        return html.toString();
    }

    private static List<Block> label(String body) {
        var title = body.contains("<title>") ? "" : "<title>Harbour bridge reopens | Harbour Times</title>";
        return Body.label(Page.of(Items.html(title + body)));
    }
}
