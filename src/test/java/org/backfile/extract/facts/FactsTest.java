package org.backfile.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final String BODY =
            "body: The harbour board has agreed to dredge the northern channel, its chair told reporters at the town hall.";
    private static final String PARAGRAPH = "<p>" + BODY.substring(6) + "</p>";

    // ---- authors

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by Jane Doe                                | Jane Doe
            By Jane Doe and John O'Neill               | Jane Doe, John O'Neill
            BY JANE DOE, STAFF WRITER                  | Jane Doe
            By SEAN O'NEILL and J.R. MCDONALD          | Sean O'Neill, J.R. McDonald
            By Jane Doe, John Roe and Ann Poe in Oslo  | Jane Doe, John Roe, Ann Poe
            By Jane Doe jane.doe@harbourpost.example   | Jane Doe
            Analysis by Jane Doe, Post Editor-at-large | Jane Doe
            Ein Kommentar von Anna Beispiel            | Anna Beispiel
            Von Anna Beispiel und Max Muster, Bremen   | Anna Beispiel, Max Muster
            Posted by Hanna 21.10.2019                 | Hanna
            By Martin Roe, Jr.                         | Martin Roe, Jr.
            By Jane Doe • July 11, 2024                | Jane Doe
            By Jane Doe Published 10:42 AM             | Jane Doe
            July 11, 2024 by Jane Doe                  | Jane Doe
            Von Anna von der Heide                     | Anna von der Heide
            Par Marie Curie-Martin                     | Marie Curie-Martin
            Por María Núñez y Juan Peña                | María Núñez, Juan Peña
            Di Giulia D'Amico                          | Giulia D'Amico
            Door Jan de Vries                          | Jan de Vries
            Autor: Anna Beispiel                       | Anna Beispiel
            Written by J.R. Stone                      | J.R. Stone
            ByJ.R. Stone                               | J.R. Stone
            Jane Doe in Oslo                           | Jane Doe
            Jane Doe, Staff Writer                     | Jane Doe
            'BY JANE DOE | HARBOUR REPORTER'           | Jane Doe
            'Jane Doe | Monday 9 December 2019, 09:08'  | Jane Doe
            02/10/2020 Jane Doe                        | Jane Doe
            Jane Doe @janedoe                          | Jane Doe
            """)
    void readsABylineUnderTheHeadline(String line, String names) {
        var found = Given.text("headline: Harbour board agrees to dredge", "byline: " + line, BODY);

        assertThat(names(found)).isEqualTo(names);
        assertThat(found.metadata().authors().certainty()).isEqualTo(Certainty.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "July 11, 2024 by No Comments",
                "By Staff",
                "By News Desk",
                "0 comment",
                "by editor@harbour.example",
                "By the numbers",
                "By Harbour Staff | November 18, 2019",
                "By HPN Staff",
                "BREMEN, GERMANY",
                "Nov. 20, 2019, 9:28 AM UTC",
                "by portadmin",
            })
    void doesNotTakeForAnAuthorWhatIsNone(String line) {
        assertThat(Given.text("headline: Harbour board agrees", "boilerplate: " + line, BODY)
                        .metadata()
                        .authors())
                .isNull();
    }

    @Test
    void anAgencyIsNamedWhereNoPersonIs() {
        var agency = Given.text("headline: Harbour board agrees", "boilerplate: By The Associated Press", BODY);
        var person = Given.text(
                "headline: Harbour board agrees", "boilerplate: Reuters", "byline: By Jane Doe in Oslo", BODY);

        assertThat(agency.metadata().authors().value()).containsExactly(new Author("The Associated Press", "agency"));
        assertThat(names(person)).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div>Post <span>2 May 2024</span> <span class=authorname-txt>Jane Doe</span></div>        | Jane Doe
            <div class=documentByLine><span class=documentAuthor>erstellt von Dora —</span></div>      | Dora
            <ul><li class=author>Jane Doe</li><li class=author>John Roe</li></ul>                      | Jane Doe, John Roe
            <div>In the harbour <a rel=author href=/u/7>tidewatcher</a></div>                          | tidewatcher
            """)
    void readsNamesWhereThePageMarksThem(String html, String names) {
        assertThat(names(Given.html("<h1>Harbour board agrees</h1>" + html + PARAGRAPH)))
                .isEqualTo(names);
    }

    @Test
    void aSignatureUnderTheTextBeatsTheAccountThatPublished() {
        var found = Given.html(
                "<meta name=author content=jane.doe><h1>Harbour board agrees</h1>" + PARAGRAPH
                        + "<p>The board meets again in the autumn, when the dredgers are back from the north. (Jane B. Doe) +++</p>");

        assertThat(names(found)).isEqualTo("Jane B. Doe");
        assertThat(found.metadata().contradictions()).hasSize(1);
    }

    @Test
    void aRoleIsKeptApartFromTheName() {
        var found = Given.text("headline: Harbour board agrees", "byline: By Jane Doe, Senior Correspondent", BODY);

        assertThat(found.metadata().authors().value()).containsExactly(new Author("Jane Doe", "senior correspondent"));
    }

    @Test
    void aNameAloneIsSureOnlyWithANoteAboutTheAuthor() {
        var without = Given.text("headline: Harbour board agrees", "byline: Jane Doe", BODY);
        var with = Given.text(
                "headline: Harbour board agrees",
                "byline: Jane Doe",
                BODY,
                "author-bio: Jane Doe is a staff correspondent for The Harbour Post covering ports.");

        assertThat(without.metadata().authors().certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(with.metadata().authors().certainty()).isEqualTo(Certainty.EXPLICIT);
    }

    @Test
    void theBylineBeatsWhatMachinesAreToldAndTheTwoAreListed() {
        var found =
                Given.html("<meta name=author content='Web Account'><h1>Harbour board agrees</h1><div>By Jane Doe</div>"
                        + PARAGRAPH);

        assertThat(names(found)).isEqualTo("Jane Doe");
        assertThat(found.metadata().contradictions())
                .extracting(each -> each.field())
                .containsExactly("authors");
    }

    // ---- outlets

    @Test
    void aSourceTagIsTheOutletAndNoPlace() {
        var found = Given.text(
                "headline: Harbour board agrees",
                "body: (HarbourPost.com) — The board has agreed to dredge the northern channel this year.",
                "copyright: Copyright 2024, HarbourPost.com");

        assertThat(found.metadata().outlet().value()).isEqualTo("HarbourPost.com");
        assertThat(found.metadata().outlet().certainty()).isEqualTo(Certainty.EXPLICIT);
        assertThat(found.metadata().outlet().evidence()).hasSize(2);
        assertThat(found.metadata().dateline()).isNull();
        assertThat(found.blocks().get(1).label()).isEqualTo(Label.DATELINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boilerplate: Harbour Lantern is your one-stop website for the latest harbour news.          | Harbour Lantern
            author-bio: Jane Doe is a national reporter for The Harbour Times covering ports.           | The Harbour Times
            copyright: © 2024 Harbour Post. All rights reserved.                                        | Harbour Post
            """)
    void anOutletMayFollowFromTheFoot(String line, String outlet) {
        var found = Given.text("headline: Harbour board agrees", "byline: By Jane Doe", BODY, line);

        assertThat(found.metadata().outlet().value()).isEqualTo(outlet);
        assertThat(found.metadata().outlet().certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void aNamelessCopyrightLineNamesNoOutlet() {
        var found =
                Given.text("headline: Harbour board agrees", BODY, "copyright: © Copyright 2023 – All Right Reserved");

        assertThat(found.metadata().outlet()).isNull();
    }

    @Test
    void anotherOutletsWallAndWhatPeopleToldItGiveTheOrigin() {
        var found = Given.text(
                "headline: Harbour board agrees",
                "boilerplate: Join Cascade News for access to this content",
                BODY,
                "body: “This is a serious step for all of us in the town,” he told Cascade News Digital. “We mean it.”",
                "boilerplate: Read the full article here");

        assertThat(found.metadata().origin().value()).isEqualTo("Cascade News Digital");
        assertThat(found.metadata().origin().certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(found.metadata().outlet()).isNull();
    }

    // ---- dates

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            July 11, 2024 by No Comments           | 2024-07-11
            Published: 11 July 2024                | 2024-07-11
            Posted on Thursday, July 11, 2024      | 2024-07-11
            2024-07-11 by No Comments              | 2024-07-11
            11.07.2024, 10:42 Uhr                  | 2024-07-11
            04/05/2024                             | 2024-04-05/2024-05-04
            Updated: July 12, 2024                 | ../2024-07-12
            Updated:                               | unknown
            """)
    void readsADateLineUnderTheHeadline(String line, String edtf) {
        var published = Given.text("headline: Harbour board agrees", "date: " + line, BODY)
                .metadata()
                .published();

        assertThat(published == null ? "unknown" : published.value().edtf()).isEqualTo(edtf);
    }

    @Test
    void readsDatesThatMachinesAreTold() {
        var found = Given.html("""
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Harbour board agrees",
                "datePublished":"2024-07-11T22:30:00Z","dateModified":"2024-07-14","author":{"name":"Jane Doe"},
                "publisher":{"name":"Harbour Post"}}]}</script><h1>Harbour board agrees</h1>""" + PARAGRAPH);

        assertThat(found.metadata().published().value().edtf()).isEqualTo("2024-07-11");
        assertThat(found.metadata().published().certainty()).isEqualTo(Certainty.EXPLICIT);
        assertThat(found.metadata().updated().value().edtf()).isEqualTo("2024-07-14");
        assertThat(names(found)).isEqualTo("Jane Doe");
        assertThat(found.metadata().outlet().value()).isEqualTo("Harbour Post");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"datePublished\":\"2024-07-11T06:00\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"http://schema.org/NewsArticle\",\"datePublished\":\"2024-07-11\"}</script>",
                "<script>dataLayer.push({'category': 'port', 'publishdate': '2024-07-11', 'author': 'x'})</script>",
                "<script>var page = {\"first-publication\":\"2024-07-11 15:28\",\"publishingDate\":1720656000000}</script>",
            })
    void readsTheDayThatScriptsCarry(String script) {
        var published = Given.html(script + "<h1>Harbour board agrees</h1>" + PARAGRAPH)
                .metadata()
                .published();

        assertThat(published.value().edtf()).isEqualTo("2024-07-11");
        assertThat(published.evidence().get(0).text()).isNotBlank();
    }

    @Test
    void scriptsThatNameSeveralDaysNameNone() {
        var found = Given.html(
                "<script>var teasers = [{\"publishDate\":\"2024-07-11\"},{\"publishDate\":\"2024-07-09\"}]</script>"
                        + "<h1>Harbour board agrees</h1>" + PARAGRAPH);

        assertThat(found.metadata().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property=article:published_time content=2024-07-11>                                                | explicit
            <meta property=article:published_time content=2024-07-11><h1>H</h1><i>Updated: 18 July 2024</i>          | inferred
            <h1>H</h1><time itemprop=datePublished datetime=2024-07-11>11 July 2024</time>                           | inferred
            <h1>H</h1><i>Published: 11 July 2024</i>                                                                 | explicit
            <link rel=canonical href=https://harbour.example/2024/07/11/board>                                       | inferred
            <link rel=canonical href=https://harbour.example/2024/07/11/board><h1>H</h1><i>11 July 2024</i>          | explicit
            <h1><time datetime=2024-07-11>11 July 2024</time> Board agrees to dredge</h1>                            | inferred
            <script>dataLayer = {'publishdate': '2024-07-11'}</script>                                               | inferred
            """)
    void callsADayStatedOnlyWhereNothingElseMayBeMeant(String html, String certainty) {
        var published = Given.html(html + PARAGRAPH).metadata().published();

        assertThat(published.value().edtf()).isEqualTo("2024-07-11");
        assertThat(published.certainty().code()).isEqualTo(certainty);
    }

    @Test
    void theShownDayBeatsOneOfGreenwich() {
        var found = Given.html(
                "<meta property=article:published_time content=2024-07-11T22:30:00Z><h1>Harbour board agrees</h1>"
                        + "<div class=post-date>12 July 2024</div>" + PARAGRAPH);

        assertThat(found.metadata().published().value().edtf()).isEqualTo("2024-07-12");
        assertThat(found.metadata().contradictions()).isEmpty();
    }

    @Test
    void aStatedDayFarFromTheShownOneIsListed() {
        var found = Given.html("<meta property=article:published_time content=2024-07-11><h1>Harbour board agrees</h1>"
                + "<div class=post-date>12 March 2021</div>" + PARAGRAPH);

        assertThat(found.metadata().contradictions())
                .extracting(each -> each.field())
                .containsExactly("published");
    }

    @Test
    void theLanguageOfTheTextTellsDayFromMonth() {
        var french = Given.text(
                "headline: Le port sera dragué",
                "date: 04/05/2024",
                "body: Le conseil du port a décidé mardi de draguer le chenal du nord avant la fin de cette année, a dit son président.");

        assertThat(french.metadata().published().value().edtf()).isEqualTo("2024-05-04");
    }

    @Test
    void theNearestDateOfATextIsTakenWhereNothingElseTells() {
        var found = Given.text(
                "boilerplate: Thursday, July 11, 2024", "boilerplate: Harbour news", "headline: Board agrees", BODY);

        assertThat(found.metadata().published().value().edtf()).isEqualTo("2024-07-11");
        assertThat(found.metadata().published().certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void theDayOfTheVisitInTheMastheadIsNoDate() {
        var found = Given.html(
                "<div>Thursday, July 11, 2024</div><div>Menu</div><h1>Harbour board agrees</h1>" + PARAGRAPH);

        assertThat(found.metadata().published()).isNull();
    }

    @Test
    void frontMatterIsBelievedFirst() {
        var html = "<h1>Harbour board agrees</h1><div class=date>March 3, 2020</div>" + PARAGRAPH;
        var date = new DeclaredField("date", List.of("2024-07-11"), 1, new Span(0, 3));
        var author = new DeclaredField("author", List.of("Jane Doe"), 1, new Span(0, 3));

        var found = Given.html(html, date, author);

        assertThat(found.metadata().published().value().edtf()).isEqualTo("2024-07-11");
        assertThat(names(found)).isEqualTo("Jane Doe");
    }

    // ---- headline and dateline

    @Test
    void theVisibleHeadingBeatsTheTitle() {
        var found = Given.html(
                "<title>Board agrees to dredge | Harbour Post</title><meta property=og:title content='Board agrees!'>"
                        + "<h1>Harbour Post</h1><h2>Board agrees to dredge</h2>" + PARAGRAPH);

        assertThat(found.metadata().headline().value()).isEqualTo("Board agrees to dredge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1><span>Harbour news</span> <span>Board agrees to dredge</span></h1>    | Board agrees to dredge
            <h1><a>Harbour news</a> : Board agrees to dredge</h1>                     | Board agrees to dredge
            <h1>At last: Board agrees to dredge</h1>                                  | Board agrees to dredge
            """)
    void aHeadingLosesAKickerThatNoTitleHas(String heading, String headline) {
        var found = Given.html("<title>Board agrees to dredge - Harbour Post</title>" + heading + PARAGRAPH);

        assertThat(found.metadata().headline().value()).isEqualTo(headline);
    }

    @Test
    void aHeadingKeepsTheWordsBeforeAColonThatATitleHas() {
        var found = Given.html("<title>At last: board agrees to dredge - Harbour Post</title>"
                + "<meta property=og:title content='Board agrees to dredge'><h1>At last: Board agrees to dredge</h1>"
                + PARAGRAPH);

        assertThat(found.metadata().headline().value()).isEqualTo("At last: Board agrees to dredge");
    }

    @Test
    void aTitleLosesTheSitesName() {
        var found = Given.html("<title>Board agrees to dredge northern channel - Harbour Post</title>" + PARAGRAPH);

        assertThat(found.metadata().headline().value()).isEqualTo("Board agrees to dredge northern channel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASHINGTON—The president is calling on members to act.            | Washington          | WASHINGTON—
            NEW YORK — The mayor is calling on members to act now.            | New York            | NEW YORK —
            BERLIN (AP) — The chancellor is calling on members to act.        | Berlin              | BERLIN (AP) —
            LONDON, Jan 3 (Reuters) - The minister is calling on members.     | London              | LONDON, Jan 3 (Reuters) -
            OSLO, June 8 - The minister is calling on all members.            | Oslo                | OSLO, June 8 -
            Paris (AFP) – The minister is calling on all members.             | Paris               | Paris (AFP) –
            """)
    void partsTheDatelineFromTheFirstParagraph(String paragraph, String place, String lifted) {
        var found = Given.text("headline: Harbour board agrees", "body: " + paragraph);

        assertThat(found.metadata().dateline().value()).isEqualTo(place);
        var dateline = found.blocks().get(1);
        var rest = (Block.Kept) found.blocks().get(2);
        assertThat(dateline.label()).isEqualTo(Label.DATELINE);
        assertThat(dateline.text()).isEqualTo(lifted);
        assertThat(rest.text()).startsWith("The ").isEqualTo(paragraph.substring(paragraph.indexOf("The ")));
        assertThat(rest.html()).isEqualTo("<p>" + rest.text() + "</p>");
        assertThat(dateline.span().end()).isLessThanOrEqualTo(rest.span().start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING NEWS the board has agreed to dredge the channel.",
                "However — the board has agreed to dredge the channel.",
                "The board — long divided — has agreed to dredge.",
                "WHO - what?",
            })
    void leavesAloneWhatIsNoDateline(String paragraph) {
        var found = Given.text("headline: Harbour board agrees", "body: " + paragraph);

        assertThat(found.metadata().dateline()).isNull();
        assertThat(found.blocks()).hasSize(2);
    }

    // ---- all of it

    @Test
    void everyValueShowsItsWordsWhereTheyStand() {
        var html =
                "<html lang=en><meta property=og:site_name content='Harbour Post'><meta name=author content='Jane Doe'>"
                        + "<meta name=date content=2024-07-11><link rel=canonical href='https://harbour.example/a'>"
                        + "<h1>Board &amp; town agree</h1>" + PARAGRAPH;

        var metadata = Given.html(html).metadata();

        for (Finding<?> finding : List.of(
                metadata.headline(),
                metadata.authors(),
                metadata.outlet(),
                metadata.published(),
                metadata.language())) {
            assertThat(finding.method()).endsWith(".");
            assertThat(finding.evidence()).isNotEmpty().allSatisfy(evidence -> {
                assertThat(evidence.line()).isPositive();
                assertThat(evidence.span().of(html).replace("&amp;", "&")).isEqualTo(evidence.text());
            });
        }
    }

    @Test
    void noPageThrows() {
        var random = new Random(11);
        var pieces = List.of(
                "<h1>",
                "</h1>",
                "<p>",
                "By ",
                "Jane Doe",
                "(",
                ")",
                "—",
                "LONDON",
                "July 11, 2024",
                "<meta name=date content=",
                "'>",
                "\"",
                "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":",
                "</script>",
                "©",
                "2024",
                "{",
                "[",
                "told X News",
                "\n",
                "&",
                "â€™");
        for (int round = 0; round < 2_000; round++) {
            var html = random.ints(random.nextInt(14), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(" "));
            assertThatCode(() -> Given.html(html)).as(html).doesNotThrowAnyException();
        }
    }

    private static String names(Facts.Found found) {
        return found.metadata().authors().value().stream().map(Author::name).collect(Collectors.joining(", "));
    }
}
