package org.backfile.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFieldsTest {

    private static final long SEED = 19_930_513;

    private static final List<String> NAMES =
            List.of("title", "Date", "author", "null", "tags", "a b", "date_published", "x-y", "", " indented", "1st");

    private static final List<String> VALUES = List.of(
            "Harbour reopens",
            "\"Harbour: it reopens\"",
            "\"\"",
            "\"said \\\"yes\\\"\"",
            "2024-07-11T09:45:28Z",
            "https://gorbourg.example/a-b_c?d=e",
            "null",
            "Null",
            "~",
            "true",
            "0x1F",
            "'single'",
            "[a, b]",
            "{a: b}",
            "a: b",
            "a:",
            "a #b",
            "a#b",
            "- a",
            "-5",
            ".5",
            "& b",
            "*b",
            "!b",
            "|",
            "> a",
            "über",
            "“Yes”",
            "漢字 1",
            "😀",
            "a\u00A0b",
            "a\tb",
            "a  b",
            " a",
            "a ",
            "",
            "\"a\" b",
            "\"a",
            "...",
            "---");

    @Test
    void readsNamesAndValuesWithTheirPlaces() {
        var text = "---\ntitle: \"A harbour: again\"\nDate: 1993-05-13\n---\nText.";

        var fields = PlainFields.of(text, new Span(4, 47));

        assertThat(fields)
                .contains(List.of(
                        new DeclaredField("title", List.of("A harbour: again"), 2, new Span(11, 29)),
                        new DeclaredField("date", List.of("1993-05-13"), 3, new Span(36, 46))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: null\n",
                "title:\n",
                "title: a: b\n",
                "title: a\ntitle: b\n",
                "title: a\n more\n",
                "- title\n",
                "title: \"a\\u0041\"\n",
                "title: a\r\n",
                "title: *a\n",
                "title: a #b\n",
                "?\n"
            })
    void leavesToTheParserWhatMayMeanMore(String lines) {
        assertThat(plain("---\n" + lines + "---\n")).isEmpty();
    }

    @Test
    void givesWhatTheParserGives() {
        var random = new Random(SEED);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            var lines = new StringBuilder("---\n");
            for (int line = random.nextInt(4); line >= 0; line--) {
                lines.append(any(NAMES, random))
                        .append(": ")
                        .append(any(VALUES, random))
                        .append('\n');
            }
            var text = lines.append("---\n").toString();
            var fields = plain(text);
            if (fields.isPresent()) {
                plain++;
                var parsed = FrontMatter.parsed("a.md", text, new Fence(Fence.Kind.YAML, between(text), text.length()));
                assertThat(fields.get()).as(text).isEqualTo(parsed.fields());
            }
        }
        assertThat(plain).isGreaterThan(500);
    }

    private static Optional<List<DeclaredField>> plain(String text) {
        return PlainFields.of(text, between(text));
    }

    private static Span between(String text) {
        return new Span(4, text.length() - 4);
    }

    private static String any(List<String> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
