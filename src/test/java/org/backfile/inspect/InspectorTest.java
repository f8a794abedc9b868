package org.backfile.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.survey.NumericDates;
import org.backfile.extract.survey.Survey;
import org.backfile.extract.survey.Survey.Held;
import org.backfile.inspect.page.ReportPage;
import org.junit.jupiter.api.Test;

class InspectorTest {

    private static final NumericDates NO_DATES = new NumericDates(0, 0, false);
    private static final Recurrence SUBHEAD =
            new Recurrence(Recurrence.Zone.BETWEEN, Recurrence.Breadth.MANY, 50, false);

    private final Inspector inspector = new Inspector(where -> "clippings/" + where);

    @Test
    void countsWhatThereIs() {
        inspector.add(article("a.html", "Gazette", "1950-05", "en-GB"));
        inspector.add(article("b.html", "Gazette", "1950-06", "en"));
        inspector.add(article("c.html", "", "1950", "de", Matter.NO_OUTLET));

        var found = inspect();

        assertThat(found.articles()).isEqualTo(3);
        assertThat(found.formats()).containsExactly(Map.entry("html in UTF-8", 3));
        assertThat(found.outlets()).containsExactly(Map.entry("Gazette", 2));
        assertThat(found.languages()).containsExactly(Map.entry("en", 2), Map.entry("de", 1));
        assertThat(found.months()).containsOnlyKeys("1950", "1950-05", "1950-06");
        assertThat(found.droppedShare()).isEqualTo(0.25);
        assertThat(found.droppedChars()).containsExactly(Map.entry(Reason.NAVIGATION, 1500L));
    }

    @Test
    void saysWhatToDoAboutTheFirstOfMany() {
        for (int i = 1; i <= 7; i++) {
            inspector.add(article(i + ".html", "Gazette", "", "en", Matter.UNDATED, Matter.DAMAGED));
        }

        assertThat(inspect().remarks()).hasSize(2).first().satisfies(remark -> {
            assertThat(remark.count()).isEqualTo(7);
            assertThat(remark.places()).containsExactly("1.html", "2.html", "3.html", "4.html", "5.html");
            assertThat(remark.fix()).startsWith("in corrections.csv: `id-1.html,published,YYYY-MM-DD`");
        });
        assertThat(inspect().remark(Matter.DAMAGED).orElseThrow().fix())
                .contains("`backfile extract clippings/1.html`");
    }

    @Test
    void tellsUnusualLengthsFromTheUsual() {
        for (int i = 0; i < 20; i++) {
            inspector.add(surveyed(i + ".html", survey(2000 + 20 * i, List.of(), Map.of(), NO_DATES)));
        }
        inspector.add(surveyed("short.html", survey(210, List.of(), Map.of(), NO_DATES)));
        inspector.add(surveyed("long.html", survey(40_000, List.of(), Map.of(), NO_DATES)));

        var found = inspect();

        assertThat(found.medianLength()).isBetween(1800, 2400);
        assertThat(found.remark(Matter.SHORT).orElseThrow().places()).containsExactly("short.html");
        assertThat(found.remark(Matter.LONG).orElseThrow().places()).containsExactly("long.html");
        assertThat(found.lengths()).hasSize(10).startsWith(0, 1, 0);
    }

    @Test
    void proposesToNameAHostThatNamesNobody() {
        inspector.add(article("a.html", "", "", "en", Matter.NO_OUTLET));

        assertThat(inspect().proposedSettings()).isEqualTo("""
                outlets:
                  - match: harbour.example
                    name: harbour.example   # no name stands in 1 article
                """);
    }

    @Test
    void proposesToDropLinesThatRecurAndWereKept() {
        for (int i = 0; i < 4; i++) {
            var tip = new Survey.Piece(1, "Tip " + i + ": wear warm socks (and a hat).", SUBHEAD, true);
            var ad = new Survey.Piece(2, "Advertisement", SUBHEAD, i < 2);
            inspector.add(surveyed(i + ".html", survey(900, List.of(tip, ad), Map.of(), NO_DATES)));
        }

        var found = inspect();

        assertThat(found.proposedSettings()).isEqualTo("""
                        outlets:
                          - match: harbour.example
                            drop-lines: 'Tip .*: wear warm socks \\(and a hat\\)\\.'   # recurs, kept in 4 articles, 140 characters
                        """);
        assertThat(found.families()).extracting(Family::kept).containsExactly(4, 2);
    }

    @Test
    void proposesTheElementThatHoldsTheArticleOnMostPages() {
        for (int i = 0; i < 10; i++) {
            boolean isOdd = i == 7;
            var elements = Map.of(
                    ".story", new Held(isOdd ? 500 : 900, 0, 1),
                    ".paragraph", new Held(900, 0, 5),
                    ".page", new Held(900, 700, 1),
                    ".promo", new Held(isOdd ? 80 : 0, isOdd ? 0 : 80, 2));
            inspector.add(surveyed(i + ".html", survey(900, List.of(), elements, NO_DATES)));
        }

        assertThat(inspect().proposedSettings())
                .contains("body: .story   # the article and nothing else on 9 of 10 pages; would change the other 1")
                .contains("drop: .promo   # left out on 9 pages, kept on 1, 80 characters");
    }

    @Test
    void proposesTheOrderOfDatesThatOtherDatesProve() {
        inspector.add(surveyed("a.html", survey(900, List.of(), Map.of(), new NumericDates(0, 0, true))));
        inspector.add(surveyed("b.html", survey(900, List.of(), Map.of(), new NumericDates(2, 0, false))));

        assertThat(inspect().proposedSettings())
                .contains("date-order: dmy   # dates 1 article to the day; 2 other dates can only be read so");
    }

    @Test
    void proposesNothingWhereNothingWouldChange() {
        inspector.add(article("a.html", "Gazette", "1950-05", "en"));

        assertThat(inspect().proposedSettings()).isEmpty();
    }

    @Test
    void writesAPageThatNeedsNothingElseAndTrustsNothing() {
        inspector.add(article("<script>alert(1)</script>.html", "A & B", "1950-05", "en", Matter.UNDATED));
        inspector.add(article("b.html", "A & B", "1950-08", "en"));

        var page = ReportPage.of(inspect());

        assertThat(page)
                .contains("<h1>What a build would find</h1>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;.html")
                .contains("A &amp; B")
                .contains("A bar a month. The most, 1, are of 1950-05; 2 months without any.")
                .doesNotContain("<script", "<link", "src=\"", "url(");
    }

    @Test
    void tellsAProgramTheSame() {
        inspector.add(article("a.html", "Gazette", "1950-05", "en", Matter.NO_AUTHOR));

        assertThat(inspect().json())
                .contains("\"articles\" : 1")
                .contains("\"no-author\" : {")
                .contains("\"dropped_share\" : 0.25")
                .contains("\"code\" : \"empty-file\"");
    }

    private Inspection inspect() {
        var empty = Problem.lost("empty-file", "x.txt", "The file is empty.", "Remove it.");
        return inspector.inspection(Map.of(), List.of(empty));
    }

    private static Inspected article(String where, String outlet, String month, String language, Matter... matters) {
        return inspected(where, outlet, month, language, Set.of(matters), survey(1500, List.of(), Map.of(), NO_DATES));
    }

    private static Inspected surveyed(String where, Survey survey) {
        return inspected(where, "Gazette", "1950-05", "en", Set.of(), survey);
    }

    private static Inspected inspected(
            String where, String outlet, String month, String language, Set<Matter> matters, Survey survey) {
        var sorted = matters.isEmpty() ? EnumSet.noneOf(Matter.class) : EnumSet.copyOf(matters);
        return new Inspected(
                "id-" + where,
                where,
                "html in UTF-8",
                outlet,
                month,
                language,
                sorted,
                1500,
                Map.of(Reason.NAVIGATION, 500),
                survey);
    }

    private static Survey survey(int body, List<Survey.Piece> pieces, Map<String, Held> elements, NumericDates dates) {
        return new Survey("host harbour.example", pieces, body, elements, dates, "");
    }
}
