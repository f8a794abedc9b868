package org.backfile.render.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that tries to break out of the formats it is written into. */
class SyntaxTest {

    @Test
    void xmlHoldsSignsAsEntitiesAndNoCharacterThatItMustNot() {
        assertThat(Xml.escape("a<b>&\"c\"'d'")).isEqualTo("a&lt;b&gt;&amp;&quot;c&quot;'d'");
        assertThat(Xml.escape("\t\n\r")).isEqualTo("\t\n\r");
        assertThat(Xml.escape("\u0000\u0008\u000B\u001F")).isEqualTo("\uFFFD".repeat(4));
        assertThat(Xml.escape(" \uD7FF\uE000\uFFFD")).isEqualTo(" \uD7FF\uE000\uFFFD");
        assertThat(Xml.escape("\uFFFE\uFFFF\uD800x\uDFFF")).isEqualTo("\uFFFD\uFFFD\uFFFDx\uFFFD");
        assertThat(Xml.escape("\uD83D\uDEA2\uD800\uDC00")).isEqualTo("\uD83D\uDEA2\uD800\uDC00");
    }

    @Test
    void aLineHasNoEndInIt() {
        assertThat(Lines.one(" a\r\nb\u2028c\u2029d\u0085e\u0000f\tg ")).isEqualTo("a b c d e f g");
        assertThat(Lines.one("")).isEmpty();
    }

    @Test
    void nothingInJsonEndsTheScriptThatHoldsIt() {
        var json = Json.line();
        json.object(() -> json.field("a", "</script><!-- \u007F\u009F\uFFFE\u2028é"));

        assertThat(json.endInScript()).isEqualTo("{\"a\":\"\\u003C/script>\\u003C!-- \\u007F\\u009F\\uFFFE\u2028é\"}");
    }

    @Test
    void jsonInAFileStandsAsItIs() {
        var json = Json.line();
        json.object(() -> json.field("a", "</b>\u0001\uD800"));

        assertThat(json.end()).isEqualTo("{\"a\":\"</b>\\u0001\uD800\"}");
    }
}
