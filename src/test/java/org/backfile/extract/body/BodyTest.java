package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.extract.body.Verdicts.bodies;
import static org.backfile.extract.body.Verdicts.kept;
import static org.backfile.extract.body.Verdicts.reasons;

import java.util.List;
import java.util.Random;
import org.backfile.corpus.Block;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.extract.page.Items;
import org.backfile.extract.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String FIRST =
            "The harbour bridge was opened to traffic again on Monday, two weeks before the date that the council had given.";
    private static final String SECOND =
            "Engineers said they had found less rust in the cables than they feared when the work began in the spring of last year.";
    private static final String THIRD =
            "“We are glad that it is over,” said the mayor, who had crossed the river by ferry every day since the closure.";

    @Test
    void keepsTheParagraphsAndNamesWhatSurroundsThem() {
        var blocks = label(Items.text("""
                        Home » News » Harbour bridge reopens after repairs

                        Harbour bridge reopens after repairs
                        by Jane Marlow
                        0 comments

                        %s

                        %s

                        Crane lifting a new cable over the harbour

                        %s

                        Jane Marlow is a staff reporter who covers transport for the Harbour Times.
                        Share on Facebook
                        Related stories
                        © 2020 The Harbour Times
                        """.formatted(FIRST, SECOND, THIRD)));

        assertThat(blocks)
                .extracting(Block::label)
                .containsExactly(
                        Label.BREADCRUMB,
                        Label.HEADLINE,
                        Label.BYLINE,
                        Label.BOILERPLATE,
                        Label.BODY,
                        Label.BODY,
                        Label.CAPTION,
                        Label.BODY,
                        Label.AUTHOR_BIO,
                        Label.BOILERPLATE,
                        Label.BOILERPLATE,
                        Label.COPYRIGHT);
        assertThat(reasons(blocks))
                .containsExactly(
                        Reason.BREADCRUMB,
                        Reason.COMMENTS,
                        Reason.AUTHOR_BIO,
                        Reason.SHARING,
                        Reason.RELATED,
                        Reason.COPYRIGHT);
    }

    @Test
    void aLedgerEntryQuotesThePhraseThatGaveItAway() {
        var blocks = label(
                Items.text(String.join("\n\n", "Bridge open", FIRST, SECOND, THIRD, "Subscribe to our newsletter")));

        assertThat(blocks.get(4))
                .isInstanceOfSatisfying(
                        Block.Dropped.class,
                        dropped -> assertThat(dropped.detail()).isEqualTo("Says \"subscribe to our newsletter\"."));
    }

    @Test
    void readsTheArticleOutOfAPageFullOfOtherThings() {
        var blocks = label(Items.html("""
                <title>Bridge | Harbour Times</title><nav><a href=/>Home</a><a href=/w>World</a></nav>
                <article><h1>Harbour bridge reopens after repairs</h1><figure><img src=a.jpg><figcaption>The bridge on Monday</figcaption></figure>
                <p>%s</p><div class="ad">Advertisement</div><h2>Less rust than feared</h2><p>%s</p><p>%s</p></article>
                <aside class="related"><h3>Related</h3><ul><li><a href=/x>Ferry fares to rise in the new year</a></ul></aside>
                <footer>© Harbour Times</footer>
                """.formatted(FIRST, SECOND, THIRD)));

        assertThat(bodies(blocks)).containsExactly(FIRST, "Less rust than feared", SECOND, THIRD);
        assertThat(kept(blocks, Label.HEADLINE)).containsExactly("Harbour bridge reopens after repairs");
        assertThat(kept(blocks, Label.CAPTION)).containsExactly("The bridge on Monday");
    }

    @Test
    void aListIsOneBlockOfCleanHtml() {
        var blocks = label(Items.html(
                "<article><p>%s</p><ul><li>The <b>north</b> cable was <a href='https://example.org/c' onclick='x()'>replaced</a> in May, at night and in rain.</li>"
                                .formatted(FIRST)
                        + "<li>The south cable was only cleaned and painted.</li></ul><p>%s</p><p>%s</p></article>"
                                .formatted(SECOND, THIRD)));

        assertThat(blocks)
                .filteredOn(block -> block instanceof Block.Kept kept && kept.kind() == Kind.LIST)
                .singleElement()
                .satisfies(block -> assertThat(((Block.Kept) block).html())
                        .isEqualTo(
                                "<ul><li>The <strong>north</strong> cable was <a href=\"https://example.org/c\">replaced</a> in May, at night and in rain.</li>"
                                        + "<li>The south cable was only cleaned and painted.</li></ul>"));
    }

    @Test
    void writesNoMarkupOfThePageItself() {
        var blocks = label(Items.html(
                "<article><p>%s <img src=x onerror=alert(1)><a href='java&#115;cript:alert(1)'>click &lt;b&gt;</a></p><p>%s</p></article>"
                        .formatted(FIRST, SECOND)));

        assertThat(((Block.Kept) blocks.get(0)).html()).isEqualTo("<p>" + FIRST + " click &lt;b&gt;</p>");
    }

    @Test
    void aCaptionWithItsCreditIsNoParagraph() {
        var caption =
                "Ferries will go on running until the end of the month, the council said. (Image: Harbour Archive)";

        var blocks = label(Items.text(String.join("\n", "Bridge open again", FIRST, SECOND, caption, THIRD)));

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(kept(blocks, Label.CAPTION)).containsExactly(caption);
    }

    @Test
    void whatReadersWroteIsNotTheArticle() {
        var blocks =
                label(Items.html("<main><article><p>%s</p><p>%s</p></article><div id=comments><p>%s</p></div></main>"
                        .formatted(FIRST, SECOND, THIRD)));

        assertThat(bodies(blocks)).containsExactly(FIRST, SECOND);
        assertThat(reasons(blocks)).containsExactly(Reason.COMMENTS);
    }

    @Test
    void anItemWithoutProseLosesNothing() {
        var blocks = label(Items.text("One\n\nTwo"));

        assertThat(blocks).extracting(Block::text).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void verdictsCoverEveryBlockOfAnyInput(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var soup = soup(random);
            assertCovers(Items.text(soup));
            assertCovers(Items.wrapped(soup));
            assertCovers(Items.html(soup));
        }
    }

    private static void assertCovers(Item item) {
        var page = Page.of(item);
        var blocks = Body.label(page);
        int end = 0;
        for (var block : blocks) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        for (var piece : page.blocks()) {
            assertThat(blocks)
                    .filteredOn(block -> block.span().contains(piece.span()))
                    .hasSize(1);
        }
    }

    private static String soup(Random random) {
        var scraps = List.of(
                FIRST,
                SECOND,
                THIRD,
                "\n",
                "\n\n",
                "<p>",
                "</p>",
                "<ul><li>",
                "<li>",
                "</ul>",
                "<table><tr><td>",
                "<td>",
                "</table>",
                "<a href=x>",
                "</a>",
                "<nav>",
                "</nav>",
                "<h1>",
                "</h1>",
                "Comments",
                "0:00",
                "By Jane Marlow",
                "©",
                "July 4, 2019",
                "<br>",
                "<pre>",
                "</pre>",
                "<blockquote>",
                "<div class=related>",
                "</div>",
                "«",
                "\u0000",
                "Home » News");
        var out = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            out.append(scraps.get(random.nextInt(scraps.size())));
        }
        return out.toString();
    }

    private static List<Block> label(Item item) {
        return Body.label(Page.of(item));
    }
}
