package org.backfile.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.backfile.corpus.Item;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void everyLineOfPlainTextIsABlock() {
        var page = Page.of(Items.text("Headline\r\n\r\n  First line \nSecond\u00a0line\rThird"));

        assertThat(texts(page)).containsExactly("Headline", "First line", "Second line", "Third");
        assertThat(page.blocks()).extracting(TextBlock::line).containsExactly(1, 3, 4, 5);
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        var page = Page.of(Items.wrapped("""
                Harbour bridge reopens after repairs

                The bridge over the harbour was opened to
                traffic again on Monday, two weeks before
                the date that was given.
                Ferries will go on running until the end
                of the month, the council said.
                """));

        assertThat(texts(page))
                .containsExactly(
                        "Harbour bridge reopens after repairs",
                        "The bridge over the harbour was opened to traffic again on Monday, two weeks before the date that was given.",
                        "Ferries will go on running until the end of the month, the council said.");
        assertThat(page.blocks().get(1).lastLine()).isEqualTo(5);
    }

    @Test
    void blocksOfHtmlAreWhatAReaderSeesAsOnePiece() {
        var page = Page.of(
                Items.html(
                        "<title>T</title><div>One <b>bold</b> word<p>Two</p>three<br>and on<br> <br>four</div><ul><li>five</ul>"));

        assertThat(texts(page)).containsExactly("T", "One bold word", "Two", "three and on", "four", "five");
    }

    @Test
    void aThematicBreakAtTheBeginningIsNoFrontMatter() {
        var page = Page.of(Items.markdown("""
                ---

                First of two lines.

                ---

                Second of two lines.
                """, """
                <hr data-start="0" data-end="3" />
                <p data-start="5" data-end="24">First of two lines.</p>
                <hr data-start="26" data-end="29" />
                <p data-start="31" data-end="51">Second of two lines.</p>
                """));

        assertThat(texts(page)).containsExactly("First of two lines.", "Second of two lines.");
        assertThat(page.blocks()).noneMatch(TextBlock::isFrontMatter);
    }

    @Test
    void aBlankBetweenElementsPartsTheirWords() {
        var page = Page.of(Items.html("<p><b>Ines Halloran</b> <i>in Marsh</i>\n<time>3 May</time></p>"));

        assertThat(texts(page)).containsExactly("Ines Halloran in Marsh 3 May");
    }

    @Test
    void passesOverScriptsAndCountsThem() {
        var page = Page.of(
                Items.html(
                        "<script>var a</script><style>b</style><!-- c --><p>text</p><template><p>d</p></template><script>e</script>"));

        assertThat(texts(page)).containsExactly("text");
        assertThat(page.uncounted())
                .containsEntry("script", 2)
                .containsEntry("style", 1)
                .containsEntry("comment", 1)
                .containsEntry("template", 1);
    }

    @Test
    void textThatTheParserMovesOutOfATableStaysInSourceOrder() {
        var page = Page.of(Items.html("<div>before<table>moved<tr><td>cell</table>after</div>"));

        assertThat(texts(page)).containsExactly("beforemoved", "cell", "after");
        assertOrdered(page);
    }

    @Test
    void aStretchOfABlockIsFoundBehindEntitiesAndTags() {
        var html = "<p>Fish &amp; <b>chips</b>&nbsp;in&#32;Hull</p>";
        var page = Page.of(Items.html(html));
        var block = page.blocks().get(0);

        assertThat(block.text()).isEqualTo("Fish & chips in Hull");
        assertThat(slice(page, block.spanOf(5, 6))).isEqualTo("&amp;");
        assertThat(slice(page, block.spanOf(7, 12))).isEqualTo("chips");
        assertThat(slice(page, block.spanOf(16, 20))).isEqualTo("Hull");
    }

    @Test
    void aPlainAmpersandSequenceIsItselfInPlainText() {
        var page = Page.of(Items.text("A &amp; B"));

        assertThat(slice(page, page.blocks().get(0).spanOf(2, 7))).isEqualTo("&amp;");
    }

    @Test
    void markdownKnowsItsPlacesByTheAttributesOfItsElements() {
        var source = "---\ntitle: x\n---\n# Head *line*\n\nText with *stress*.\n";
        var page = Page.of(Items.markdown(
                source,
                "<div data-front-matter=\"17\"></div><h1 data-start=\"17\" data-end=\"30\">Head <em>line</em></h1><p data-start=\"32\" data-end=\"52\">Text with"
                        + " <em>stress</em>.</p>"));

        assertThat(texts(page)).containsExactly("--- title: x ---", "Head line", "Text with stress.");
        assertThat(page.blocks().get(0).isFrontMatter()).isTrue();
        assertThat(page.blocks()).extracting(TextBlock::line).containsExactly(1, 4, 6);
        assertThat(slice(page, page.blocks().get(1).spanOf(5, 9))).isEqualTo("line");
        assertOrdered(page);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void blocksCoverEveryCharacterInOrderWhateverTheInput(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var soup = soup(random);
            assertCovers(Page.of(Items.text(soup)));
            assertCovers(Page.of(Items.wrapped(soup)));
            assertOrdered(Page.of(Items.html(soup)));
        }
    }

    @Test
    void deepNestingDoesNotOverflow() {
        var page = Page.of(Items.html("<div>".repeat(100_000) + "deep" + "<b>".repeat(10_000) + "er"));

        assertThat(texts(page)).containsExactly("deep", "er");
    }

    @Test
    void refusesAnArticleOfAbsurdLength() {
        var page = Page.of(Items.text("a".repeat(Page.LONGEST + 1)));

        assertThat(page.blocks()).isEmpty();
        assertThat(page.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message())
                                .isEqualTo(
                                        "test/article: The article has 33554433 characters, more than 33554432. Split it into its articles."));
    }

    private static List<String> texts(Page page) {
        return page.blocks().stream().map(TextBlock::text).toList();
    }

    private static String slice(Page page, Span span) {
        return span.of(page.item().text());
    }

    private static void assertOrdered(Page page) {
        int end = 0;
        for (var block : page.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().length()).isPositive();
            assertThat(block.span().contains(block.spanOf(0, block.text().length())))
                    .isTrue();
            end = block.span().end();
        }
    }

    private static void assertCovers(Page page) {
        assertOrdered(page);
        Item item = page.item();
        int end = 0;
        for (var block : page.blocks()) {
            assertThat(isBlank(item.text(), end, block.span().start())).isTrue();
            assertThat(Blank.collapse(slice(page, block.span()))).isEqualTo(block.text());
            end = block.span().end();
        }
        assertThat(isBlank(item.text(), end, item.text().length())).isTrue();
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Blank.is((char) c));
    }

    /** Scraps of markup, entities, odd spaces and words in no order. */
    private static String soup(Random random) {
        var scraps = List.of(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<table>",
                "<td>",
                "</table>",
                "<b>",
                "</b>",
                "<br>",
                "&amp;",
                "&nbsp;",
                "&#0;",
                "&",
                "&lt",
                "\n",
                "\r\n",
                "\r",
                "\n\n",
                " ",
                "\u00a0",
                "\u0000",
                "word",
                "Ünïcode",
                "\ud83d\ude00",
                "\ud83d",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<title>",
                "</title>",
                "<li>",
                "<select><option>",
                "<textarea>",
                "<svg>",
                "<",
                ">",
                "\"",
                "a b c");
        var out = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            out.append(scraps.get(random.nextInt(scraps.size())));
        }
        return out.toString();
    }
}
