package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.extract.body.Verdicts.reasons;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Item;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Span;
import org.backfile.extract.page.Items;
import org.backfile.extract.page.Page;
import org.junit.jupiter.api.Test;

/** What each rule names, and what stands near it and is something else. */
class RulesTest {

    private static final String HEADLINE = "Library of Elmford to open on Sundays";
    private static final String FIRST =
            "The library of Elmford will open its doors on Sundays from the autumn, the town council decided after a long debate.";
    private static final String SECOND =
            "Readers had asked for it in a petition that was signed by more than two thousand people in the course of the winter.";
    private static final String THIRD =
            "The librarians will be paid more for the day, said the mayor, and nobody will be made to work on it against their will.";

    @Test
    void theMainHeadingIsTheHeadlineAndItsCopyARepeat() {
        var blocks = label(html("<h1>%s</h1><p>%s</p>".formatted(HEADLINE, HEADLINE), ""));

        assertThat(labels(blocks)).startsWith(Label.HEADLINE, Label.HEADLINE_REPEAT, Label.BODY);
    }

    @Test
    void aHeadingWithinTheTextIsNoRepeat() {
        var blocks = label(Items.html(
                "<article><h1>%s</h1><p>%s</p><h2>What readers had asked for</h2><p>%s</p><p>%s</p></article>"
                        .formatted(HEADLINE, FIRST, SECOND, THIRD)));

        assertThat(labels(blocks)).containsExactly(Label.HEADLINE, Label.BODY, Label.BODY, Label.BODY, Label.BODY);
    }

    @Test
    void frontMatterIsFieldsAndNoText() {
        var blocks = label(Items.markdown(
                "---\nauthor: Ada Wren\n---\n\n" + FIRST + "\n\n" + SECOND,
                "<div data-front-matter=\"25\"></div><p>%s</p><p>%s</p>".formatted(FIRST, SECOND)));

        assertThat(reasons(blocks)).containsExactly(Reason.FRONT_MATTER);
        assertThat(labels(blocks)).endsWith(Label.BODY, Label.BODY);
    }

    @Test
    void labelledLinesOfATextAreFieldsAndNoText() {
        var item = Items.text("Title: A wall of stone\nKeywords: wall, stone\n\n" + FIRST + "\n" + SECOND)
                .declaring(new DeclaredField("title", List.of("A wall of stone"), 1, new Span(7, 22)))
                .declaring(new DeclaredField("keywords", List.of("wall, stone"), 2, new Span(33, 44)));
        var blocks = label(item);

        assertThat(reasons(blocks)).containsOnly(Reason.FRONT_MATTER);
        assertThat(labels(blocks)).endsWith(Label.BODY, Label.BODY);
    }

    @Test
    void anOrderToTheSiteProgramIsHiddenAndNoHeadline() {
        var order = "{{< figure src=\"a.jpg\" caption=\"The wall on Friday\" >}}";
        var blocks = label(Items.markdown(
                order + "\n\n" + FIRST + "\n\n" + SECOND,
                "<p hidden data-start=\"0\" data-end=\"%d\">%s</p><p>%s</p><p>%s</p>"
                        .formatted(order.length(), order.replace("<", "&lt;"), FIRST, SECOND)));

        assertThat(reasons(blocks)).containsExactly(Reason.HIDDEN);
        assertThat(labels(blocks)).containsOnlyOnce(Label.BOILERPLATE).endsWith(Label.BODY, Label.BODY);
    }

    @Test
    void ofTheSourceOfASiteOnlyItsFieldsAreLeftOut() {
        var page = Items.markdown(
                "---\nlayout: post\n---\nRead more\n\n" + FIRST,
                "<div data-front-matter=\"21\"></div><p data-start=\"21\">Read more</p><p>%s</p>".formatted(FIRST));
        var source = new Item(
                page.source(),
                page.format(),
                page.encoding(),
                page.layout(),
                Scope.ARTICLE,
                page.text(),
                page.html(),
                page.declared(),
                page.readingNotes(),
                page.problems(),
                null);

        assertThat(reasons(label(source))).containsExactly(Reason.FRONT_MATTER);
        assertThat(labels(label(source))).endsWith(Label.BODY, Label.BODY);
    }

    @Test
    void aTrailOfStepsAboveTheHeadlineIsABreadcrumb() {
        assertThat(reasons(label(text("Home » Town » Culture", "")))).containsExactly(Reason.BREADCRUMB);
    }

    @Test
    void whatThePageHidesIsNamedHidden() {
        var blocks = label(html("", "<p hidden>Nothing to see for the readers of this page at all.</p>"));

        assertThat(reasons(blocks)).containsExactly(Reason.HIDDEN);
    }

    @Test
    void aSignOfCopyrightIsNamedSo() {
        assertThat(reasons(label(text("", "© 2021 Elmford Courier")))).containsExactly(Reason.COPYRIGHT);
    }

    @Test
    void aDayBelowTheHeadlineIsADateAndANameAfterByAByline() {
        var blocks = label(text("By Ada Wren\n\n14 March 2021", ""));

        assertThat(labels(blocks)).startsWith(Label.HEADLINE, Label.BYLINE, Label.DATE, Label.BODY);
    }

    @Test
    void aSentenceBetweenHeadlineAndBylineIsTheDeck() {
        var deck = "Two thousand people had signed for it: the town council gives way";

        var blocks = label(html("<h1>%s</h1><h2>%s</h2><div>By Ada Wren</div>".formatted(HEADLINE, deck), ""));

        assertThat(labels(blocks)).startsWith(Label.HEADLINE, Label.DECK, Label.BYLINE, Label.BODY);
    }

    @Test
    void wordsUnderAPictureAreItsCaption() {
        var blocks = label(html(
                "<h1>%s</h1><figure><figcaption>The reading room in March</figcaption></figure>".formatted(HEADLINE),
                ""));

        assertThat(labels(blocks)).startsWith(Label.HEADLINE, Label.CAPTION, Label.BODY);
    }

    @Test
    void linksOfTheNavigationAreNavigation() {
        var blocks = label(html("<nav><a href=/t>Town</a> <a href=/c>Culture</a></nav>", ""));

        assertThat(reasons(blocks)).containsExactly(Reason.NAVIGATION);
    }

    @Test
    void theWordsOfAButtonAreAForm() {
        assertThat(reasons(label(html("", "<button>Larger letters</button>")))).containsExactly(Reason.FORM);
    }

    @Test
    void aLongLinkIsAnotherStoryAndAShortOneAWayOn() {
        var blocks = label(
                html(
                        "",
                        "<div><a href=/1>Swimming pool of Elmford closes for a year</a></div><div><a href=/2>Weather</a></div>"));

        assertThat(reasons(blocks)).containsExactly(Reason.RELATED, Reason.NAVIGATION);
    }

    @Test
    void aPartThatThePageNamesIsNamedAsThePageDoes() {
        var blocks = label(html("", "<div class='side-bar sidebar'><p>Tides at noon</p></div>"));

        assertThat(reasons(blocks)).containsExactly(Reason.WIDGET);
    }

    @Test
    void whatNoRuleKnowsIsNamedByItsPlace() {
        assertThat(reasons(label(text("Seven and nine", "")))).containsExactly(Reason.BEFORE_ARTICLE);
        assertThat(reasons(label(html("", "<div>Eleven and twelve</div>")))).containsExactly(Reason.OUTSIDE);
    }

    /** An article in plain text with something above its first paragraph and below its last. */
    private static Item text(String above, String below) {
        return Items.text(String.join(
                "\n\n",
                above.startsWith("By") ? HEADLINE + "\n\n" + above : above + "\n\n" + HEADLINE,
                FIRST,
                SECOND,
                THIRD,
                below));
    }

    private static Item html(String above, String below) {
        return Items.html(
                "%s<article><p>%s</p><p>%s</p><p>%s</p></article>%s".formatted(above, FIRST, SECOND, THIRD, below));
    }

    private static List<Block> label(Item item) {
        return Body.label(Page.of(item));
    }

    private static List<Label> labels(List<Block> blocks) {
        return blocks.stream().map(Block::label).toList();
    }
}
