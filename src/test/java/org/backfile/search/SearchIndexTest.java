package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.search.SearchFixtures.article;
import static org.backfile.search.SearchFixtures.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.backfile.corpus.Article;
import org.backfile.search.coding.PrintedBytes;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final Article BAN =
            article("aaaaaaaaaa", "Strike ban stays", "2024-07-11", "No strikes.\nThe ban stays.");
    private static final Article KHARKIV = article("bbbbbbbbbb", "News from Kharkiv", null, "Striking news.");

    @Test
    void isAFolderOfScriptsThatNameThemselves() {
        var files = index(BAN, KHARKIV);

        assertThat(files.keySet())
                .containsExactly(
                        "search/columns/0/days.0.js",
                        "search/columns/0/language.0.js",
                        "search/columns/0/quoted.0.js",
                        "search/fields/ge/language.js",
                        "search/leads/0/2020s.0.js",
                        "search/leads/0/undated.0.js",
                        "search/manifest.js",
                        "search/places/p/0.p.js",
                        "search/texts/0/2020s.0.js",
                        "search/texts/0/undated.0.js",
                        "search/words/w/w.js");
        files.forEach((path, content) -> {
            var parts = path.replace(".js", "").split("/", -1);
            var name = parts.length == 2 ? parts[1] : parts[1] + "/" + parts[3];
            assertThat(content).startsWith("backfile.shard(\"" + name + "\",").endsWith(");\n");
        });
    }

    @Test
    void namesTheSmallWordsThatTheCorpusHolds() {
        var manifest = index(BAN, KHARKIV).get("search/manifest.js");

        var small = manifest.replaceAll("(?s).*\"small\":\"([^\"]*)\".*", "$1");
        assertThat(inflated(small)).isEqualTo("\"0no 0the\"");
    }

    @Test
    void isTheSameInEveryLocaleAndOrder() {
        var before = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var expected = index(BAN, KHARKIV);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(index(KHARKIV, BAN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesHostileHeadlinesAsText() {
        var hostile =
                article("cccccccccc", "</script>\"\\\u2028<img onerror=alert(1)>\ud800", null, "__proto__ constructor");

        var script = index(hostile).get("search/leads/0/undated.0.js");

        assertThat(inflated(script.substring(script.indexOf(',') + 2, script.lastIndexOf('"'))))
                .contains("\"</script>\\\"\\\\\\u2028<img onerror=alert(1)>\\ud800\"");
    }

    private static String inflated(String printed) {
        try (var in =
                new InflaterInputStream(new ByteArrayInputStream(PrintedBytes.read(printed)), new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void makesAnIndexOfNoArticles() {
        assertThat(index()).containsOnlyKeys("search/manifest.js", "search/words/w/w.js");
    }
}
