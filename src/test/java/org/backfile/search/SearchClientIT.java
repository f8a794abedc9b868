package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backfile.render.theme.Theme;
import org.backfile.search.MadeCorpus.Made;
import org.backfile.testing.Chromium;
import org.backfile.testing.SiteServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client in a real browser on an index from this room: both ends share one format. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchClientIT {

    private static final long SEED = 1963;

    /** The total of the first ten hits, and which the first thousand are: whole, those would take longer on their way here than to find. */
    private static final String BOTH = """
            async ([query, options]) => ({
              total: (await backfile.search(query, options)).total,
              ids: (await backfile.search(query, { ...options, limit: 1000 })).hits.map((hit) => hit.id),
            })""";

    private final MadeCorpus corpus = new MadeCorpus(2600, SEED);
    private final List<String> errors = new ArrayList<>();
    private Path site;
    private SiteServer server;
    private Page http;
    private Page disk;

    @BeforeAll
    void build(Browser browser, @TempDir Path folder) throws IOException {
        site = folder;
        new SearchIndex(SearchOptions.DEFAULT).write(corpus.corpus(), file -> write(file.path(), file.bytes()));
        new Theme(null).assets().forEach(file -> write(file.path(), file.bytes()));
        var page = "<!doctype html><meta charset=utf-8><title>Search</title>"
                + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self'\">"
                + "<script src=assets/search.js></script>";
        write("search.html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        server = SiteServer.of(site);
        http = open(browser, server.url() + "search.html");
        disk = open(browser, site.resolve("search.html").toUri().toString());
    }

    @AfterAll
    void close() {
        http.close();
        disk.close();
        server.close();
    }

    @Test
    void ranksAsAScorerThatReadsEveryArticle() {
        var random = new Random(SEED);
        for (int i = 0; i < 120; i++) {
            var query = corpus.words(random, 1 + random.nextInt(4)).stream()
                    .distinct()
                    .toList();

            var found = hits(search(i % 2 == 0 ? http : disk, String.join(" ", query), Map.of()));

            var all = corpus.scores(query);
            var best = all.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(10)
                    .toList();
            var scores = found.stream()
                    .map(hit -> all.get(String.valueOf(hit.get("id"))))
                    .toList();
            assertThat(scores).as("seed %d, query %s", SEED, query).isEqualTo(best);
        }
    }

    @Test
    void findsPhrasesAsAScanDoes() {
        var random = new Random(SEED);
        var all = corpus.stream().toList();
        for (int i = 0; i < 60; i++) {
            var text = all.get(random.nextInt(all.size())).text();
            int from = random.nextInt(text.size() - 3);
            var phrase = text.subList(from, from + 2 + random.nextInt(2)).toArray(String[]::new);

            holdsTotal("\"" + String.join(" ", phrase) + "\"", Map.of(), each -> each.has(phrase));
        }
    }

    @Test
    void mixesPhrasesWordsAndWordsLeftOut() {
        var random = new Random(SEED + 1);
        var all = corpus.stream().toList();
        for (int i = 0; i < 30; i++) {
            var text = all.get(random.nextInt(all.size())).text();
            var not = corpus.words(random, 1).get(0);
            var query = "\"" + text.get(3) + " " + text.get(4) + "\" " + text.get(7) + " -" + not;

            holdsTotal(query, Map.of(), each -> each.has(text.get(3), text.get(4)) && !each.has(not));
        }
    }

    @Test
    void narrowsByOutletAndDaysThatMayBe() {
        var random = new Random(SEED + 2);
        for (var outlet : MadeCorpus.OUTLETS) {
            var word = corpus.words(random, 1).get(0);
            var filters =
                    Map.<String, Object>of("outlet", List.of(outlet), "after", "1993-05-05", "before", "1995-02-01");

            holdsTotal(
                    word,
                    filters,
                    each -> each.has(word)
                            && each.outlet().equals(outlet)
                            && !each.last().isBefore(java.time.LocalDate.of(1993, 5, 5))
                            && !each.first().isAfter(java.time.LocalDate.of(1995, 2, 1)));
        }
    }

    @Test
    void sortsByTheLastPossibleDay() {
        var word = corpus.commonest();

        var newest = hits(evaluate(http, word, Map.of("sort", "newest", "limit", 1000))).stream()
                .map(hit -> String.valueOf(hit.get("date")).replaceAll(".*/", ""))
                .toList();

        assertThat(newest).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(500);
    }

    @Test
    void findsWhatIsDemandedAsAScanDoes() {
        var random = new Random(SEED + 3);
        var all = corpus.stream().toList();
        for (int i = 0; i < 40; i++) {
            var text = all.get(random.nextInt(all.size())).text();
            var a = text.get(1);
            var b = text.get(4);
            var not = corpus.words(random, 1).get(0);

            holdsTotal("+" + a + " +" + b, Map.of(), each -> each.has(a) && each.has(b));
            holdsTotal(
                    "(" + a + " OR " + b + ") -" + not,
                    Map.of(),
                    each -> (each.has(a) || each.has(b)) && !each.has(not));
            holdsTotal(a + " AND " + b + " OR " + not, Map.of(), each -> (each.has(a) && each.has(b)) || each.has(not));
            holdsTotal("title:" + a, Map.of(), each -> each.title().contains(a));
            holdsTotal(a + " NEAR/3 " + b, Map.of(), each -> each.isNear(a, b, 3));
        }
    }

    @Test
    void findsWhatIsQuotedAndWhoIsNamed() {
        var random = new Random(SEED + 5);
        var all = corpus.stream().toList();
        for (int i = 0; i < 20; i++) {
            var made = all.get(random.nextInt(all.size()));
            int at = made.quotedFrom() - 1 + random.nextInt(4);
            var a = made.text().get(at);
            var b = made.text().get(at + 1);

            holdsTotal("quote:" + a, Map.of(), each -> each.quotes(a));
            holdsTotal("quote:\"" + a + " " + b + "\"", Map.of(), each -> each.quotes(a, b));
            holdsTotal(a + " -quote:" + a, Map.of(), each -> each.has(a) && !each.quotes(a));
        }
        for (var name : List.of("Bada", "Kito", "Bada Kito", "Nela Bada", "Bada Topi", "Mori", "Kito Bada")) {
            holdsTotal("name:\"" + name + "\"", Map.of(), each -> each.names(name));
        }
        holdsTotal("name:Ba* -name:kito", Map.of(), each -> each.names("Bada") && !each.names("Kito"));
    }

    @Test
    void narrowsByAPersonAndCountsThem() {
        var word = corpus.commonest();
        holdsTotal(
                word,
                Map.of("person", List.of("Bada Kito", "Mori")),
                each -> each.has(word) && (each.names("Bada Kito") || each.names("Mori")));

        var tally = http.evaluate(
                "async (word) => (await (await backfile.parts.begin(word, {})).tally('person')).values", word);

        assertThat(tally)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class))
                .containsExactlyInAnyOrderElementsOf(MadeCorpus.PEOPLE.stream()
                        .map(person -> (Object) List.of(person, (int) corpus.stream()
                                .filter(each ->
                                        each.has(word) && each.people().contains(MadeCorpus.PEOPLE.indexOf(person)))
                                .count()))
                        .toList());
    }

    @Test
    void narrowsByFieldsInTheQuery() {
        var word = corpus.commonest();

        holdsTotal(
                word + " outlet:\"evening post\"",
                Map.of(),
                each -> each.has(word) && each.outlet().equals("Evening Post"));
        holdsTotal(
                "after:1993-05 before:1993 " + word,
                Map.of(),
                each -> each.has(word)
                        && !each.last().isBefore(java.time.LocalDate.of(1993, 5, 1))
                        && !each.first().isAfter(java.time.LocalDate.of(1993, 12, 31)));
        holdsTotal("-outlet:post", Map.of(), each -> !each.outlet().equals("Evening Post"));
    }

    @Test
    void findsOnlyArticlesWithAllWordsWhereAsked() {
        var words = corpus.words(new Random(SEED + 4), 2);

        var answer = evaluate(http, String.join(" ", words), Map.of("all", true));

        long expected = corpus.stream()
                .filter(each -> words.stream().allMatch(each::has))
                .count();
        assertThat(answer.get("total")).isEqualTo(Map.of("value", (int) expected, "exact", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    babe bebe                 | any of babe, bebe
                    "babe bebe" -bibe         | “babe bebe”; without bibe
                    babe OR bebe              | babe or bebe
                    babe OR                   | babe
                    (babe bebe) -(bibe OR bobe) | babe or bebe; without bibe or bobe
                    babe NEAR/4 bebe          | babe within 4 words of bebe
                    title:babe                | babe in the headline
                    author:(smith OR jones)   | by an author named smith or by an author named jones
                    date:2024-02              | from 2024-02-01 to 2024-02-29
                    babe before:1999          | babe; only to 1999-12-31
                    =babe                     | “babe”
                    NOT babe                  | without babe
                    babe name:kito            | babe; only naming kito
                    quote:"babe bebe"         | “babe bebe” in a quotation
                    story:ban                 | in the story ban
                    ((((babe                  | babe
                    BABE AND BEBE             | any of BABE, BEBE
                    babe)bebe)                | any of babe, bebe
                    """)
    void saysHowAQueryWasUnderstood(String query, String understood) {
        assertThat(search(http, query, Map.of()).get("understood")).isEqualTo(understood);
    }

    @Test
    void namesWordsThatNoArticleHas() {
        var answer = search(http, "zzyzxq " + corpus.words(new Random(6), 1).get(0), Map.of());

        assertThat(answer.get("missing")).isEqualTo(List.of("zzyzxq"));
        assertThat(hits(answer)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "-",
                "--",
                "\"\"\"",
                "-\"",
                "<img src=x onerror=alert(1)>",
                "__proto__",
                "constructor prototype toString",
                "hasOwnProperty -__proto__",
                "\"__proto__ constructor\"",
                "\ud800",
                "\u0000\u202e",
                "%00%ff",
                "a&b=c#d?e",
                "../../etc/passwd",
                "👩‍👩‍👧‍👦",
                "é́́́́́́́́",
                "日本語 \"日本\"",
                "(((((((((("
            })
    void takesAnyStringAsAQuery(String query) {
        var answer = search(disk, query, Map.of());

        assertThat(hits(answer)).isEmpty();
        assertThat(http.evaluate("() => ({}).polluted === undefined && Object.keys(Object.prototype).length === 0"))
                .isEqualTo(true);
    }

    @Test
    void takesALongQuery() {
        var query = "bada ".repeat(3000) + "x".repeat(5000);

        assertThat(search(http, query, Map.of()).get("hits")).isInstanceOf(List.class);
    }

    @Test
    void saysSoWhenAPartOfTheIndexIsMissing(Browser browser) throws IOException {
        var random = new Random(9);
        var word = corpus.words(random, 1).get(0);
        try (var walk = Files.list(site.resolve("search/words"))) {
            for (Path shard : walk.toList()) {
                Files.move(shard, shard.resolveSibling(shard.getFileName() + ".away"));
            }
        }
        try (var fresh = browser.newPage()) {
            fresh.navigate(server.url() + "search.html");

            var answer = search(fresh, word, Map.of());

            assertThat(String.valueOf(answer.get("understood"))).contains("could not be loaded");
            assertThat(hits(answer)).isEmpty();
        } finally {
            try (var walk = Files.list(site.resolve("search/words"))) {
                for (Path shard : walk.toList()) {
                    Files.move(
                            shard,
                            shard.resolveSibling(shard.getFileName().toString().replace(".away", "")));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tails  | away | said of all
                    leads  | away | answered all the same
                    tails  | cut  | said of all
                    words  | cut  | said of words
                    places | cut  | said of all
                    texts  | away | answered all the same
                    columns | away | said of all
                    columns | cut  | said of all
                    """)
    void answersWithWhatIsLeftOfADamagedIndex(String folder, String damage, String outcome, Browser browser)
            throws IOException {
        var kept = copy(site.resolve("search").resolve(folder));
        try (var fresh = browser.newPage()) {
            for (var file : kept.entrySet()) {
                if (damage.equals("away")) {
                    Files.delete(file.getKey());
                } else {
                    var text = new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8);
                    int from = text.indexOf(",\"") + 2;
                    int third = (text.length() - from) / 12 * 4;
                    Files.writeString(file.getKey(), text.substring(0, from + third) + "\");\n");
                }
            }
            fresh.navigate(server.url() + "search.html");
            var common = corpus.commonest();
            var query = switch (folder) {
                case "places" -> "\"" + common + " " + common + "\" " + common;
                case "columns" -> common + " outlet:post";
                default -> common;
            };

            var trouble = String.valueOf(fresh.evaluate(
                    "async ([query, sort]) => { const search = await backfile.parts.begin(query, { sort });"
                            + " await search.complete(); await search.hits(await search.numbers(0, 10));"
                            + " return search.understood() + search.trouble(); }",
                    List.of(query, "relevance")));

            if (!outcome.startsWith("answered")) {
                assertThat(trouble).contains("could not be loaded");
            } else {
                assertThat(trouble).doesNotContain("could not be loaded");
            }
        } finally {
            for (var file : kept.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    private static Map<Path, byte[]> copy(Path folder) throws IOException {
        var files = new java.util.TreeMap<Path, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void breaksNoRuleOfThePage() {
        assertThat(errors).isEmpty();
    }

    private void holdsTotal(String query, Map<String, Object> filters, Predicate<Made> wanted) {
        var answer = answer(http, BOTH, query, Map.of("filters", filters));

        var expected = corpus.stream().filter(wanted).map(Made::id).collect(Collectors.toSet());
        var found = (List<?>) java.util.Objects.requireNonNull(answer.get("ids"));
        assertThat(found).as("seed %d, query %s", SEED, query).hasSize(Math.min(1000, expected.size()));
        assertThat(expected.containsAll(found))
                .as("seed %d, query %s: finds only what the scan finds", SEED, query)
                .isTrue();
        var total = (Map<?, ?>) java.util.Objects.requireNonNull(answer.get("total"));
        if (Boolean.TRUE.equals(total.get("exact"))) {
            assertThat(total.get("value")).as("total of %s", query).isEqualTo(expected.size());
        } else {
            assertThat(((Number) total.get("value")).intValue())
                    .as("least total of %s", query)
                    .isBetween(1, expected.size());
        }
    }

    private Map<String, Object> search(Page page, String query, Map<String, Object> filters) {
        return evaluate(page, query, Map.of("filters", filters));
    }

    private static Map<String, Object> evaluate(Page page, String query, Map<String, Object> options) {
        return answer(page, "([query, options]) => backfile.search(query, options)", query, options);
    }

    @SuppressWarnings("unchecked") // Playwright gives a JavaScript object as a map.
    private static Map<String, Object> answer(Page page, String script, String query, Map<String, Object> options) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(page.evaluate(script, List.of(query, options)));
    }

    @SuppressWarnings("unchecked") // The contract of backfile.search.
    private static List<Map<String, Object>> hits(Map<String, Object> answer) {
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(answer.get("hits"));
    }

    private Page open(Browser browser, String address) {
        var page = browser.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> errors.add(message.text()));
        page.navigate(address);
        return page;
    }

    private void write(String path, byte[] bytes) {
        try {
            var file = site.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
