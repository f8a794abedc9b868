package org.backfile.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphsTest {

    private static final long SEED = 20_240_711;

    private static final List<String> PIECES = List.of(
            "Harbour",
            "the",
            "council's",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ", ",
            ". ",
            "\"",
            "“Yes”",
            "(at 10.30)",
            "1999",
            "2. ",
            "7) ",
            "5 percent",
            "$40",
            "e-mail",
            "jane@gorbourg.example",
            "http://gorbourg.example/a",
            "- ",
            "– ",
            "…",
            "ß",
            "漢",
            "😀",
            ": ",
            "!",
            "?",
            "'",
            "%",
            "/",
            "\u00A0",
            "\t",
            "  ",
            "    ",
            "# ",
            "*",
            "_",
            "&amp;",
            "<b>",
            "[a](b)",
            "|",
            "==",
            "---",
            "> ",
            "`",
            "\\",
            "+ ",
            "~",
            "\r\n",
            "\u2028",
            "\u00AD",
            "\u0000");

    private final Markdown parser = new Markdown();

    @Test
    void givesWhatTheParserGives() {
        var random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = text(random, i % 2 == 0 ? 34 : PIECES.size());
            var html = PlainParagraphs.html(text, 0);
            if (html.isPresent()) {
                plain++;
                assertThat(html).as("seed %d, text %d: %s", SEED, i, text).isEqualTo(parser.html(text, 0));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void countsPlacesFromTheBeginningOfTheText() {
        var text = "---\nday: 1\n---\n\nThe \"council\" met.\nIt agreed.\n\nThen it rose.";

        assertThat(PlainParagraphs.html(text, 15))
                .isEqualTo(parser.html(text, 15))
                .get()
                .asString()
                .contains("data-start=\"16\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A *b* c.",
                "1. One",
                "# Head",
                "A\n---",
                "a | b",
                "    code",
                "A  \nb",
                "AT&amp;T",
                "A\tb",
                "> A",
                "a\r\nb"
            })
    void leavesToTheParserWhatMayBeAMark(String text) {
        assertThat(PlainParagraphs.html(text, 0)).isEmpty();
    }

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(pieces)));
        }
        return text.toString();
    }
}
