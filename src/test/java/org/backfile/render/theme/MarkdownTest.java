package org.backfile.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void leavesTheFirstHeadingToThePage() {
        assertThat(Markdown.html("about.md", "# Our harbour\n\nKept since *1999*."))
                .isEqualTo("<h2>Our harbour</h2>\n<p>Kept since <em>1999</em>.</p>");
    }

    @Test
    void keepsRelativeLinksAndTables() {
        var html = Markdown.html("about.md", "[Search](search.html)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        assertThat(html).contains("<a href=\"search.html\">Search</a>", "<td>1</td>");
    }

    @Test
    void letsNothingRunAndNothingLoad() {
        var html = Markdown.html(
                "about.md",
                "<script>alert(1)</script>\n\n<img src=x onerror=alert(2)>\n\n[x](java&#115;cript:alert(3)) ![y](https://elsewhere.example/y.png)");

        assertThat(html).doesNotContain("script", "img", "onerror", "elsewhere");
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() {
        assertThatThrownBy(() -> Markdown.html("about.md", "Hello.\n\n" + ">".repeat(1000) + " deep"))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessage(
                        "about.md:3: holds 1000 quotation marks or tabs. Nest quotations and lists at most 50 deep.");
    }
}
