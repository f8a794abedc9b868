package org.backfile.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.backfile.extract.page.Items;
import org.backfile.extract.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTest {

    @Test
    void keepsEmphasisAndLinksAndNothingElse() {
        assertThat(
                        clean(
                                "<p class=x style='color:red'>The <b>new</b> <i>bridge</i> <a href='https://example.org/a?b=1&amp;c=2' onclick='x()' target=_blank>opens</a> <span onmouseover=x()>today</span>.</p>"))
                .isEqualTo(
                        "The <strong>new</strong> <em>bridge</em> <a href=\"https://example.org/a?b=1&amp;c=2\">opens</a> today.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java&#10;script:alert(1)",
                "java&#115;cript:alert(1)",
                "data:text/html;base64,PHN2Zz4=",
                "vbscript:x",
                "file:///etc/hosts",
                "//example.org/a",
                "/elsewhere",
                "#note"
            })
    void aLinkThatLeadsToNoPlaceOnTheWebIsItsWords(String href) {
        assertThat(clean("<p>See <a href=\"" + href + "\">the plan</a> for more.</p>"))
                .isEqualTo("See the plan for more.");
    }

    @Test
    void anAddressCannotLeaveItsQuotes() {
        assertThat(clean("<p><a href='https://example.org/\" onmouseover=\"alert(1)'>here</a></p>"))
                .isEqualTo("<a href=\"https://example.org/&quot; onmouseover=&quot;alert(1)\">here</a>");
    }

    @Test
    void picturesDrawingsAndFramesLeaveNothing() {
        assertThat(
                        clean(
                                "<p>One<img src=x.jpg srcset='y.jpg 2x' onerror=alert(1)><svg onload=alert(1)><a href='https://e.org'></a></svg><iframe srcdoc='<b>x</b>'></iframe><math><mi>x</mi></math></p>"))
                .doesNotContain("img", "svg", "iframe", "math", "onerror", "srcset", "alert");
    }

    @Test
    void aBreakWithinAParagraphStays() {
        assertThat(clean("<p>Roses are red,<br>violets are blue.</p>"))
                .isEqualTo("Roses are red,<br>violets are blue.");
    }

    @Test
    void twoElementsPartedByABlankAreTwoWords() {
        assertThat(clean("<p>the country<strong> </strong>and <em>its</em> <b>people</b></p>"))
                .isEqualTo("the country and <em>its</em> <strong>people</strong>");
    }

    @Test
    void codeIsCharactersAndKeepsItsLines() {
        var block = Page.of(
                        Items.html(
                                "<pre><b>if</b> (a &lt; b &amp;&amp; c)\n\t\u001F\u007F\u009F\u00A0print \"&lt;b&gt;\"\n</pre>"))
                .blocks()
                .get(0);

        assertThat(CleanHtml.code(block))
                .isEqualTo("if (a &lt; b &amp;&amp; c)\n\t   \u00A0print &quot;&lt;b&gt;&quot;");
    }

    /** Whatever a page is made of: what is written has tags of the list, links to the web or a mailbox, and no attribute but those. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingOutsideTheListIsEverWritten(long seed) {
        var random = new Random(seed);
        var pieces = new String[] {
            "<p>",
            "</p>",
            "<b>",
            "<a href='javascript:x'>",
            "<a href=https://example.org/ id=x>",
            "</a>",
            "<svg>",
            "<style>p{}</style>",
            "<script>x</script>",
            "&lt;script&gt;",
            "<img src=//e.org/x onerror=x>",
            "word ",
            "\"",
            "'>",
            "<math><mtext>",
            "<table><td>",
            "<![CDATA[x]]>",
            "<!--",
            "-->",
            "<noscript>",
            "</noscript>",
            "<em onclick=x>"
        };
        var page = random.ints(200, 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());

        for (var block : Page.of(Items.html("<body>" + page)).blocks()) {
            var written = Jsoup.parseBodyFragment(CleanHtml.inline(block)).body();
            assertThat(written.select("*").not("body"))
                    .as("seed %d: %s", seed, written.html())
                    .allSatisfy(element -> {
                        assertThat(element.normalName()).isIn("strong", "em", "a", "code", "sub", "sup", "br");
                        assertThat(element.attributes().asList())
                                .allSatisfy(attribute -> assertThat(attribute.getKey() + attribute.getValue())
                                        .matches("href(?:https?://|mailto:).*"));
                    });
        }
    }

    private static String clean(String html) {
        return Page.of(Items.html(html)).blocks().stream()
                .map(CleanHtml::inline)
                .collect(Collectors.joining(" / "));
    }
}
