package org.backfile.render.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void jsonHoldsEveryKindOfValue() {
        var json = Json.line();
        json.object(() -> json.field("text", "a\"b")
                .field("absent", (String) null)
                .field("day", LocalDate.of(1950, 5, 1))
                .field("noDay", (LocalDate) null)
                .field("count", 3)
                .field("yes", true)
                .field("words", List.of("a", "b"))
                .number("digits", "1.50")
                .object(
                        "inner",
                        () -> json.array("values", () -> json.value("x").value(7))));

        assertThat(json.end())
                .isEqualTo(
                        "{\"text\":\"a\\\"b\",\"day\":\"1950-05-01\",\"count\":3,\"yes\":true,\"words\":[\"a\",\"b\"],"
                                + "\"digits\":1.50,\"inner\":{\"values\":[\"x\",7]}}");
    }

    @Test
    void aShareHasThreeDecimalsAtMost() {
        var json = Json.line();
        json.array(() -> json.object(
                () -> json.share("a", 0.12345).share("b", 0.5).share("c", 1).share("d", 0)));

        assertThat(json.end()).isEqualTo("[{\"a\":0.123,\"b\":0.5,\"c\":1,\"d\":0}]");
    }

    @Test
    void jsonForPeopleHasAMemberALine() {
        var json = Json.indented();
        json.object(() -> json.field("a", "x").field("b", 2));

        assertThat(json.end()).isEqualTo("{\n  \"a\" : \"x\",\n  \"b\" : 2\n}");
    }
}
