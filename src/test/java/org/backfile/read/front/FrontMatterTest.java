package org.backfile.read.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String TOML = """
            +++
            # of the old site
            title = "The \\"Petrel\\" sails \\u00e0 l'heure"
            date = 2003-08-04T08:00:00+02:00
            weight = 3
            slug = 'c:\\petrel'
            authors = ["Dora Milling", # who was there
              'Tom Avery',
            ]
            summary = ""\"
            Six boats \\
              a day.""\"

            [params]
            author = { name = "Dora Milling", age = 41 }
            "byline.long" = "By Dora"
            [[links]]
            name = "one"
            [[links]]
            name = "two"
            +++
            The ferry left.
            """;

    @Test
    void readsToml() {
        var item = read("a.md", TOML);

        assertThat(values(item))
                .containsExactly(
                        entry("title", List.of("The \"Petrel\" sails à l'heure")),
                        entry("date", List.of("2003-08-04T08:00:00+02:00")),
                        entry("weight", List.of("3")),
                        entry("slug", List.of("c:\\petrel")),
                        entry("authors", List.of("Dora Milling", "Tom Avery")),
                        entry("summary", List.of("Six boats a day.")),
                        entry("params.author.name", List.of("Dora Milling")),
                        entry("params.author.age", List.of("41")),
                        entry("params.byline.long", List.of("By Dora")),
                        entry("links.name", List.of("one", "two")));
        assertThat(item.format()).isEqualTo(Format.MARKDOWN);
        assertThat(item.html()).contains("The ferry left.").doesNotContain("weight");
    }

    @Test
    void fieldsKnowTheirLinesAndPlaces() {
        var item = read("a.md", TOML);
        var date = item.declared().get(1);
        var authors = item.declared().get(4);

        assertThat(date.line()).isEqualTo(4);
        assertThat(date.span().of(item.text())).isEqualTo("2003-08-04T08:00:00+02:00");
        assertThat(authors.span().of(item.text()))
                .startsWith("\"Dora Milling\"")
                .endsWith("'Tom Avery'");
    }

    @Test
    void tellsWhereTomlIsBroken() {
        var problem =
                read("a.md", "+++\ntitle = \"Ferry\"\ndate = \n+++\nText\n").problems();

        assertThat(problem)
                .extracting(Problem::message)
                .containsExactly(
                        "a.md:3: The front matter cannot be read as TOML (a value is missing or not in quotes),"
                                + " so its fields are not used. Write fields like title = \"Ferry late\", one on each line.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = \"Ferry",
                "title = [\"a\" \"b\"]",
                "title",
                "[params",
                "= 3",
                "a = \"\\q\"",
                "a = {b = 1",
                "a = '''x",
                "a = \"\\uD8\"",
                "a = 1 b = 2\nc"
            })
    void brokenTomlIsAWarningAndTheTextStays(String line) {
        var item = read("a.md", "+++\nslug = \"a\"\n" + line + "\n+++\nThe ferry left.\n");

        assertThat(item.problems()).extracting(Problem::code).containsExactly("front-matter");
        assertThat(item.html()).contains("The ferry left.");
    }

    @Test
    void deepAndRandomTomlDoesNoHarm() {
        var random = new Random(7);
        var deep = read("a.md", "+++\na = " + "[".repeat(5_000) + "\n+++\nText\n");
        var pieces = List.of("a", " = ", "\"", "'", "[", "]", "{", "}", ",", "\n", "#", "\\", ".", "1", "\"\"\"", "é");

        for (int i = 0; i < 5_000; i++) {
            var toml = new StringBuilder();
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                toml.append(pieces.get(random.nextInt(pieces.size())));
            }
            var item = read("a.md", "+++\nb = 1\n" + toml + "\n+++\nText\n");
            item.declared()
                    .forEach(field -> assertThat(field.span().of(item.text()))
                            .as(toml.toString())
                            .isNotNull());
        }

        assertThat(deep.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested too deeply"));
    }

    @Test
    void readsAJsonObjectBeforeTheText() {
        var item = read(
                "bees.md",
                "{\n  \"title\": \"Bees return\",\n\t\"tags\": [\"a\", \"b\"],\n  \"author\": {\"name\": \"Tom Avery\"}\n}\n\nForty hives.\n");

        assertThat(values(item))
                .containsExactly(
                        entry("title", List.of("Bees return")),
                        entry("tags", List.of("a", "b")),
                        entry("author.name", List.of("Tom Avery")));
        assertThat(item.declared().get(0).line()).isEqualTo(2);
        assertThat(item.html()).contains("Forty hives.").doesNotContain("Bees");
    }

    @Test
    void readsFieldsThatOnlyALineBehindThemPartsFromTheText() {
        var item = read("a.md", "title: Bees return\ndate: 2004/2/9 10:20:00\ntags:\n- bees\n---\n\nForty hives.\n");

        assertThat(values(item))
                .containsExactly(
                        entry("title", List.of("Bees return")),
                        entry("date", List.of("2004/2/9 10:20:00")),
                        entry("tags", List.of("bees")));
        assertThat(item.declared().get(1).line()).isEqualTo(2);
        assertThat(item.html()).doesNotContain("Bees return").contains("Forty hives.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: a heading of Markdown\n---\n\nForty hives.\n",
                "The title: a heading\n---\n\nForty hives.\n",
                "+++ breaking +++\n\nForty hives.\n+++\n",
                "+++\n\nForty hives.\n\n+++\n"
            })
    void textThatOnlyLooksSoIsText(String text) {
        assertThat(read("a.md", text).declared()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Not yet\ndraft: true\n---\n",
                "---\ntitle: Not yet\npublished: false\n---\n",
                "---\ntitle: Not yet\nstatus: Draft\n---\n",
                "+++\ntitle = \"Not yet\"\ndraft = true\n+++\n"
            })
    void passesOverWhatWasNeverPublished(String fields) {
        var reading = reading("a.md", fields + "Nobody was meant to see this.\n");

        assertThat(reading.items()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.skipped()).containsExactly(entry("unpublished draft", 1));
    }

    @Test
    void passesOverFieldsWithoutAText() {
        assertThat(reading("_index.md", "---\ntitle: News\n---\n\n").skipped()).containsExactly(entry("empty page", 1));
    }

    @Test
    void publishedTrueIsNoDayAndNoProblem() {
        var item = read("a.md", "---\ntitle: Out\npublished: true\ndraft: false\n---\nThe ferry left.\n");

        assertThat(item.problems()).isEmpty();
    }

    @Test
    void leavesOutWhatTheSiteProgramWasToldInTheText() {
        var text = """
                ---
                title: Fair
                ---
                {{< figure src="a.jpg" >}}

                {% include byline.html %}
                The *fair* {{ page.town }} began.

                {{% notice %}}Rain.{{% /notice %}}

                Say `{{ x }}` twice.

                ```
                {{ code }}
                ```
                """;
        var html = String.valueOf(read("a.md", text).html());

        assertThat(html)
                .contains("The <em>fair</em>  began.", ">Rain.</p>", "{{ x }}", "{{ code }}", "hidden")
                .doesNotContain("include", "page.town", "notice", "\uE000");
        assertThat(String.valueOf(read("a.md", text.substring(19)).html())).contains("page.town");
    }

    @Test
    void theSourceOfASiteIsTheArticleAlone() {
        var clipped = "---\ntitle: Fair\nslug: fair\nsource: https://harbor.example/fair\n---\nThe fair began.\n";

        assertThat(read("a.md", TOML).scope()).isEqualTo(Scope.ARTICLE);
        assertThat(read("a.md", "---\ntitle: Fair\nlayout: post\n---\nThe fair began.\n")
                        .scope())
                .isEqualTo(Scope.ARTICLE);
        assertThat(read("a.md", "---\ntitle: Fair\nauthor: Ann\n---\nThe fair began.\n")
                        .scope())
                .isEqualTo(Scope.PAGE);
        assertThat(read("a.md", clipped).scope()).isEqualTo(Scope.PAGE);
        assertThat(read("a.md", "The fair began.\n").scope()).isEqualTo(Scope.PAGE);
    }

    private static Map<String, List<String>> values(Item item) {
        var values = new LinkedHashMap<String, List<String>>();
        item.declared().forEach(field -> values.put(field.name(), field.values()));
        return values;
    }

    private static Item read(String path, String text) {
        return reading(path, text).items().get(0);
    }

    private static Reading reading(String path, String text) {
        return PageReader.read(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
