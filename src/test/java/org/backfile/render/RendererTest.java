package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The whole site as pages see it: {@code articles/} of a small harbour archive. */
class RendererTest {

    private static final RenderOptions OPTIONS =
            new RenderOptions("Harbour File", "News of one harbour.", null, "en", "Ask before you copy.", true, 10);

    private static Article ferry() {
        return new Draft("ferry23456")
                .lines(
                        "drop/BREADCRUMB Home » Harbour",
                        "headline Ferry sails again",
                        "byline by Ada Quay",
                        "drop/COMMENTS 0 comments")
                .dateline("PORTHOLM—", "The ferry sailed on Monday.")
                .lines(
                        "caption The ferry at its berth",
                        "body Crews had been reing ashore for the 75th anniversary of the port.",
                        "drop/COPYRIGHT © 1999 Harbour Gazette")
                .by("Ada Quay")
                .outlet("Harbour Gazette", Certainty.INFERRED)
                .between("2019-05-28", "2019-06-30", "75th anniversary of the port")
                .damaged("reing", "remaining")
                .article();
    }

    private static Article storm() {
        return new Draft("storm23456")
                .lines("headline Storm closes harbour", "body It blew.")
                .on("2019-07-11")
                .article();
    }

    private static Article hostile() {
        return new Draft("wreck23456")
                .lines(
                        "headline </title><script>alert(1)</script> \"><img src=x onerror=alert(2)>",
                        "body Plain & simple <b>not bold</b>.",
                        "drop/FORM <form action=javascript:alert(3)>")
                .by("<i>Eve</i> \" onmouseover=\"alert(4)")
                .outlet("../../etc/passwd", Certainty.EXPLICIT)
                .article();
    }

    @Test
    void everyLinkOfEveryPageLeadsToAFileAndAnAnchorOfTheSite() {
        var site = render(OPTIONS, ferry(), storm(), hostile());

        var pages = site.pages();
        pages.forEach((path, page) -> assertThat(page.select("[href], [src]"))
                .filteredOn(link -> !link.attr("abs:href").startsWith("https://elsewhere"))
                .allSatisfy(link -> assertThat(site.resolves(pages, link))
                        .as(path + ": " + link)
                        .isTrue()));
    }

    @Test
    void theArticlePageHoldsEveryBlockOfTheFile() {
        var article = ferry();

        var page = render(OPTIONS, article).page(article.path());

        var words = page.text().replace(" ", "");
        assertThat(article.extraction().blocks())
                .allSatisfy(block -> assertThat(words).contains(block.text().replace(" ", "")));
        assertThat(page.select("del").eachText())
                .containsExactly("Home » Harbour", "0 comments", "© 1999 Harbour Gazette", "Struck");
        assertThat(page.select(".gone").eachText())
                .contains("1 Home » Harbour Breadcrumb. A navigation trail.", "3 by Ada Quay Kept as the byline.");
    }

    @Test
    void showsWhatWasLeftOutWhereItStood() {
        var page = render(OPTIONS, ferry()).page(ferry().path());

        assertThat(page.select("summary .sup").eachText())
                .containsExactly("[2 lines left out: breadcrumb, comments]", "[1 line left out: copyright]");
        assertThat(page.select(".text > .row > .at").eachText()).containsExactly("5", "6", "7");
        assertThat(page.select(".text summary .at").eachText()).containsExactly("1–4", "8");
    }

    @Test
    void showsADatelineWhereItStood() {
        var page = render(OPTIONS, ferry()).page(ferry().path());

        assertThat(page.select("#l5 p").eachText()).containsExactly("PORTHOLM—The ferry sailed on Monday.");
    }

    @Test
    void drawsAWaveUnderDamageAndRepairsNothing() {
        var page = render(OPTIONS, ferry()).page(ferry().path());

        assertThat(page.select("#l7 p .damage").eachText()).startsWith("reing");
        assertThat(page.select("#l7 .notes p").eachText())
                .containsExactly(
                        "reing → remaining? Letters seem lost.", "Published from “75th anniversary of the port”");
    }

    @Test
    void putsSuppliedValuesInBracketsAndStatedOnesWithout() {
        var site = render(OPTIONS, ferry(), storm());

        assertThat(site.page(ferry().path()).select(".facts .val").eachText())
                .containsExactly("[28 May to 30 June 2019]", "Ada Quay", "[Harbour Gazette]");
        assertThat(site.page(storm().path()).select(".facts .val").eachText())
                .containsExactly("11 July 2019", "[not named]", "[not named]");
        assertThat(site.page("index.html").select(".timeline .at").eachText())
                .containsExactly("[28 May to 30 June 2019]", "11 July 2019");
    }

    @Test
    void letsNoWordOfASourceBecomeMarkup() {
        var site = render(OPTIONS, hostile());

        site.pages().values().forEach(page -> {
            assertThat(page.select("[onerror], [onmouseover], img, form[action^=javascript]"))
                    .isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                    .isEmpty();
        });
        assertThat(site.page(hostile().path()).title()).startsWith("</title><script>alert(1)</script>");
        assertThat(site.files().keySet()).allSatisfy(path -> assertThat(path).matches("[A-Za-z0-9][A-Za-z0-9/._-]*"));
    }

    @Test
    void cutsLongListsIntoPages() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 205; i++) {
            articles.add(new Draft("harbr" + (10000 + i))
                    .lines("headline Harbour note " + i, "body Calm.")
                    .on("2019-07-11")
                    .outlet("Gazette", Certainty.EXPLICIT)
                    .article());
        }

        var site = render(OPTIONS, articles.toArray(Article[]::new));

        assertThat(site.page("dates/2019-07.html").select(".entry")).hasSize(100);
        assertThat(site.page("dates/2019-07-p3.html").select(".entry")).hasSize(5);
        assertThat(site.page("dates/2019-07-p3.html").select("[rel=next]")).isEmpty();
        assertThat(site.page("index.html").select(".entry")).hasSize(8);
        assertThat(site.page("index.html").select(".months b").eachText()).containsExactly("205");
    }

    @Test
    void namesItsCanonicalAddressOnlyWhereTheArchiveHasOne() {
        var served = new RenderOptions("Harbour File", "", "https://example.org/harbour/", "en", "", false, 10);

        assertThat(render(OPTIONS, storm()).page(storm().path()).select("link[rel=canonical], link[rel=alternate]"))
                .isEmpty();
        assertThat(render(served, storm())
                        .page(storm().path())
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/harbour/" + storm().path());
        assertThat(render(served, storm())
                        .page("index.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/harbour/");
    }

    @Test
    void rendersAnArchiveWithoutArticles() {
        var site = render(OPTIONS);

        assertThat(site.files()).containsKeys("index.html", "dates/index.html", "outlets/index.html", "404.html");
    }

    @Test
    void rendersTheSameBytesAgain() {
        var once = render(OPTIONS, ferry(), storm(), hostile()).files();
        var again = render(OPTIONS, hostile(), storm(), ferry()).files();

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void showsTheOwnersTextAboutTheArchiveCleaned() {
        var about =
                "# Our harbour\n\nKept by [us](https://elsewhere.example/).\n\n<script>alert(1)</script>\n\n[x](javascript:alert(2))\n";
        var files = new TreeMap<String, byte[]>();

        new Renderer(OPTIONS, null, about)
                .write(Corpus.of(List.of(storm())), file -> files.put(file.path(), file.bytes()));

        var prose = new Site(files).page("about.html").selectFirst(".prose");
        assertThat(prose).isNotNull();
        assertThat(prose.html())
                .contains("<h2>Our harbour</h2>", "<a href=\"https://elsewhere.example/\">us</a>")
                .doesNotContain("script");
    }

    private static Site render(RenderOptions options, Article... articles) {
        var files = new TreeMap<String, byte[]>();
        new Renderer(options).write(Corpus.of(List.of(articles)), file -> files.put(file.path(), file.bytes()));
        return new Site(files);
    }

    private record Site(TreeMap<String, byte[]> files) {

        Document page(String path) {
            return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8), "https://site.example/" + path);
        }

        TreeMap<String, Document> pages() {
            return files.keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .collect(Collectors.toMap(path -> path, this::page, (a, b) -> a, TreeMap::new));
        }

        boolean resolves(TreeMap<String, Document> pages, Element link) {
            var attribute = link.hasAttr("src") ? "src" : "href";
            var target = link.absUrl(attribute).replace("https://site.example/", "");
            int hash = target.indexOf('#');
            var file = hash < 0 ? target : target.substring(0, hash);
            // The writer of the folder adds it.
            if (file.equals("data/SHA256SUMS")) {
                return true;
            }
            return files.containsKey(file)
                    && (hash < 0
                            || Objects.requireNonNull(pages.get(file)).getElementById(target.substring(hash + 1))
                                    != null);
        }
    }
}
