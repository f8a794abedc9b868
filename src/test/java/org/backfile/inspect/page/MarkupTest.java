package org.backfile.inspect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of files on the page that {@code inspect --html} writes. */
class MarkupTest {

    @Test
    void wordsCannotLeaveTheirPlace() {
        assertThat(Markup.text("<script>alert(\"a\" & 'b')</script>"))
                .isEqualTo("&lt;script&gt;alert(&quot;a&quot; &amp; &#39;b&#39;)&lt;/script&gt;");
    }

    @Test
    void aControlCharacterIsShownAsOneThatIsMissing() {
        assertThat(Markup.text("a\u0000b\u001Fc\td\n e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\n e");
    }

    @Test
    void aHeadingIsWords() {
        assertThat(Markup.head("fields", "Who <wrote>", "a & b"))
                .isEqualTo(
                        "<section aria-labelledby=\"fields\"><div class=\"row top\"><h2 id=\"fields\">Who &lt;wrote&gt;</h2>"
                                + "<p class=\"how\">a &amp; b</p></div>\n");
    }

    @Test
    void numbersAreWrittenTheSameEverywhere() {
        assertThat(Markup.count(12_345, "page")).isEqualTo("12,345 pages");
        assertThat(Markup.count(1, "page")).isEqualTo("1 page");
        assertThat(Markup.percent(0.256)).isEqualTo("26 %");
    }

    @Test
    void aBarIsNeverLongerThanItsBed() {
        assertThat(Markup.width(0.256)).isEqualTo("25.60%");
        assertThat(Markup.width(-1)).isEqualTo("0.00%");
        assertThat(Markup.width(7)).isEqualTo("100.00%");
        assertThat(Markup.bar(0.5)).startsWith("<svg aria-hidden=\"true\">").contains("width=\"50.00%\" height=\"4\"");
    }
}
