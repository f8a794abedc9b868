package org.backfile.extract.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Reason;
import org.backfile.corpus.Source;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule of the settings does to a page. */
class OutletRulesTest {

    private static final String FERRY = """
            <html><head><title>Ferry halted by storm</title>
            <link rel="canonical" href="https://www.harbour.example/1950/ferry"></head><body>
            <div class="strap">By the night desk</div>
            <h2 class="kicker">Ferry halted by storm</h2>
            <p class="who">By Ada Marsh and Tom Reed</p><p class="when">04/05/2024</p>
            <div class="story"><p>The ferry to the outer islands stopped at noon because the wind had risen to a full storm.</p>
            <p class="promo">Our readers love the harbour newsletter, and so will you once you have read it.</p>
            <p>Forty passengers waited in the hall, and the harbour master sent them tea and blankets for the night.</p></div>
            <div class="next"><p>The mayor opened the new market hall on Monday before a crowd of several hundred people.</p></div>
            </body></html>
            """;

    private static final String DUMP = """
            Ferry halted by storm

            The ferry to the outer islands stopped at noon because the wind had risen to a full storm.

            Tip 17: the pilots of the harbour recommend warm socks to everybody who has to wait.

            Forty passengers waited in the hall, and the harbour master sent them tea and blankets for the night.
            """;

    private final List<RuleLine> used = new ArrayList<>();

    @Test
    void keepsWhatTheBodySelectorHoldsAndNothingElse() {
        var found = extract(html("a/ferry.html"), rule("harbour.example").body(".story"));

        assertThat(found.text()).startsWith("The ferry").contains("newsletter").endsWith("for the night.");
        assertThat(dropped(found, "The mayor")).endsWith("Rule \"body: .story\" for harbour.example in the settings.");
    }

    @Test
    void dropsElementsAndSaysByWhichRule() {
        var found = extract(
                html("a/ferry.html"), rule("harbour.example").body(".story").drop(".promo"));

        assertThat(found.text()).doesNotContain("newsletter").contains("Forty passengers");
        assertThat(found.dropped()).anySatisfy(block -> {
            assertThat(block.reason()).isEqualTo(Reason.SETTINGS);
            assertThat(block.detail()).isEqualTo("Rule \"drop: .promo\" for harbour.example in the settings.");
        });
    }

    @Test
    void looksForTheArticleWhereThePageHasNoSuchElement() {
        var found = extract(html("a/ferry.html"), rule("harbour.example").body("#other"));

        assertThat(found.text()).contains("The ferry", "Forty passengers");
        assertThat(used).extracting(RuleLine::key).containsExactly("match");
    }

    @Test
    void takesHeadlineBylineAndDayFromThePlacesThatAreNamed() {
        var rule = rule("harbour.example")
                .name("The Harbour Post")
                .headline(".kicker")
                .byline(".who")
                .date(".when")
                .order(DateOrder.DMY);

        var metadata = extract(html("a/ferry.html"), rule).metadata();

        assertThat(metadata.headline()).isNotNull().satisfies(headline -> {
            assertThat(headline.value()).isEqualTo("Ferry halted by storm");
            assertThat(headline.method())
                    .isEqualTo("Stated in the place that the settings name for The Harbour Post (headline: .kicker).");
        });
        assertThat(metadata.authors())
                .isNotNull()
                .satisfies(authors ->
                        assertThat(authors.value()).extracting("name").containsExactly("Ada Marsh", "Tom Reed"));
        assertThat(metadata.published()).isNotNull().satisfies(day -> {
            assertThat(day.value().edtf()).isEqualTo("2024-05-04");
            assertThat(day.certainty()).isEqualTo(Certainty.EXPLICIT);
            assertThat(day.evidence()).extracting("text").contains("04/05/2024");
        });
    }

    @Test
    void callsTheOutletByItsNameAndSaysThatTheSettingsDo() {
        var outlet = extract(html("a/ferry.html"), rule("harbour.example").name("The Harbour Post"))
                .metadata()
                .outlet();

        assertThat(outlet).isNotNull().satisfies(found -> {
            assertThat(found.value()).isEqualTo("The Harbour Post");
            assertThat(found.evidence()).singleElement().matches(evidence -> evidence.isBySettings());
            assertThat(found.method()).isEqualTo("Stated in the settings of the archive (site-config.yaml:2).");
        });
    }

    @Test
    void readsNumbersInTheOrderThatIsSaid() {
        assertThat(day(rule("harbour.example").order(DateOrder.DMY))).isEqualTo("2024-05-04");
        assertThat(day(rule("harbour.example").order(DateOrder.MDY))).isEqualTo("2024-04-05");
        assertThat(day(rule("elsewhere.example").order(DateOrder.MDY))).isEqualTo("2024-04-05/2024-05-04");
    }

    @Test
    void dropsLinesOfTextThatFitAsAWhole() {
        var found = extract(
                text("clippings/harbour/1.txt", DUMP),
                rule("clippings/harbour/").lines("Tip \\d+: .*", "harbour"));

        assertThat(found.text()).doesNotContain("socks").contains("Forty passengers");
        assertThat(dropped(found, "Tip 17"))
                .isEqualTo("Rule \"drop-lines: Tip \\d+: .*\" for clippings/harbour/ in the settings.");
        assertThat(used).extracting(RuleLine::value).containsExactly("clippings/harbour/", "Tip \\d+: .*");
    }

    @Test
    void isForAHostAndTheHostsBelowItAndNoOther() {
        assertThat(name("https://harbour.example/a")).isEqualTo("Ours");
        assertThat(name("https://news.harbour.example/a")).isEqualTo("Ours");
        assertThat(name("https://otherharbour.example/a")).isNotEqualTo("Ours");
    }

    @Test
    void isForAFolderAndAllThatLiesInIt() {
        assertThat(Match.of("2019/").fitsPath("2019/05/a.txt")).isTrue();
        assertThat(Match.of("2019/harbour").fitsPath("2019/harbour/a.txt")).isTrue();
        assertThat(Match.of("2019/harbour").fitsPath("2019/harbours/a.txt")).isFalse();
        assertThat(Match.of("*/gazette-*").fitsPath("2019/gazette-12.txt")).isTrue();
        assertThat(Match.of("*/gazette-*").fitsPath("2019/may/gazette-12.txt")).isFalse();
        assertThat(Match.of("**/gazette-*").fitsPath("2019/may/gazette-12.txt")).isTrue();
    }

    @Test
    void isForAnOutletThatThePageStates() {
        var page = FERRY.replace("</head>", "<meta property=\"og:site_name\" content=\"Harbour Post Online\"></head>");

        var found = extract(
                item("x.html", Format.HTML, page), rule("harbour post online").name("The Harbour Post"));

        assertThat(found.metadata().outlet()).isNotNull().extracting("value").isEqualTo("The Harbour Post");
    }

    @Test
    void leavesTrustedTextAsItStands() {
        var item = text("a.txt", DUMP);
        var record = new Item(
                item.source(),
                item.format(),
                "UTF-8",
                item.layout(),
                org.backfile.corpus.Scope.ARTICLE,
                DUMP,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);

        var found = extract(record, rule("*").name("The Harbour Post").lines("Tip .*"));

        assertThat(found.text()).isEqualTo(DUMP);
        assertThat(found.metadata().outlet()).isNotNull();
    }

    @Test
    void aCarelessExpressionCostsNoTime() {
        var line = "a".repeat(5000) + "!";
        var rules = rule("*").lines("(a+)+$").drop("p:matches((a|aa)+$)");

        var item = item("a.html", Format.HTML, "<p>" + line + "</p><p>" + DUMP + "</p>");

        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(item, rules));

        assertThat(found.text()).contains("Forty passengers");
    }

    @Test
    void saysWhatIsWrongWithASelectorOrAnExpression() {
        assertThatThrownBy(() -> Selector.of(new RuleLine("s.yaml:1", "drop", "div[")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("balanced");
        assertThatThrownBy(() -> LinePattern.of(new RuleLine("s.yaml:1", "drop-lines", "(open")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing closing )");
    }

    private String name(String address) {
        var page = FERRY.replace("https://www.harbour.example/1950/ferry", address);
        var outlet = extract(
                        item("a.html", Format.HTML, page),
                        rule("harbour.example").name("Ours"))
                .metadata()
                .outlet();
        return outlet == null ? "" : outlet.value();
    }

    private String day(Draft rule) {
        var published = extract(html("a/ferry.html"), rule).metadata().published();
        return published == null ? "" : published.value().edtf();
    }

    private static String dropped(Extraction found, String start) {
        return found.dropped().stream()
                .filter(block -> block.text().startsWith(start))
                .map(Block.Dropped::detail)
                .findFirst()
                .orElse("");
    }

    private Extraction extract(Item item, Draft rule) {
        var options = new ExtractOptions(new OutletRules(List.of(rule.rule())));
        return new Extractor(options, Knowledge.NONE, used::add).extract(item);
    }

    private static Item html(String path) {
        return item(path, Format.HTML, FERRY);
    }

    private static Item text(String path, String text) {
        return item(path, Format.TEXT, text);
    }

    private static Item item(String path, Format format, String text) {
        var layout = format == Format.TEXT ? Layout.LINE_PER_PARAGRAPH : Layout.MARKUP;
        var source = new Source(path, 0, 1, "0".repeat(64), text.length());
        return new Item(source, format, "UTF-8", layout, text, null, List.of(), List.of(), List.of());
    }

    private static Draft rule(String match) {
        return new Draft(match);
    }

    /** A rule being written down. */
    private static final class Draft {

        private final String match;
        private @Nullable RuleLine name;
        private List<Selector> body = List.of();
        private List<Selector> drop = List.of();
        private List<Selector> headline = List.of();
        private List<Selector> byline = List.of();
        private List<Selector> date = List.of();
        private List<LinePattern> lines = List.of();
        private @Nullable DateOrder order;

        private Draft(String match) {
            this.match = match;
        }

        private Draft name(String name) {
            this.name = line(2, "name", name);
            return this;
        }

        private Draft body(String selector) {
            body = List.of(Selector.of(line(3, "body", selector)));
            return this;
        }

        private Draft drop(String selector) {
            drop = List.of(Selector.of(line(4, "drop", selector)));
            return this;
        }

        private Draft headline(String selector) {
            headline = List.of(Selector.of(line(5, "headline", selector)));
            return this;
        }

        private Draft byline(String selector) {
            byline = List.of(Selector.of(line(6, "byline", selector)));
            return this;
        }

        private Draft date(String selector) {
            date = List.of(Selector.of(line(7, "date", selector)));
            return this;
        }

        private Draft lines(String... patterns) {
            lines = IntStream.range(0, patterns.length)
                    .mapToObj(i -> LinePattern.of(line(8 + i, "drop-lines", patterns[i])))
                    .toList();
            return this;
        }

        private Draft order(DateOrder order) {
            this.order = order;
            return this;
        }

        private OutletRule rule() {
            return new OutletRule(
                    line(1, "match", match),
                    List.of(Match.of(match)),
                    name,
                    body,
                    drop,
                    headline,
                    byline,
                    date,
                    lines,
                    order);
        }

        private static RuleLine line(int number, String key, String value) {
            return new RuleLine("site-config.yaml:" + number, key, value);
        }
    }
}
