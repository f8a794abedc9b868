package org.backfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfigFile;
import org.backfile.testing.GoldenCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites, byte for byte. What is held of a site is what is made from the articles: their pages, the list by date, the published
 * data, the feed and the site map, and in {@code files.txt} the paths of all files. Left out is what would only repeat itself from case to
 * case or is held elsewhere: assets (the theme's own files), other lists, search shards (the browser tests read them), checksums.
 */
class GoldenSiteTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> buildsTheSameBytesAsEver() throws IOException {
        return GoldenCase.of("golden").stream().map(golden -> dynamicTest(golden.name(), () -> holds(golden)));
    }

    private void holds(GoldenCase golden) throws IOException, SetupException {
        var archive = folder.resolve(golden.name());
        golden.copyTo(archive);
        var expected = golden.folder().resolve("expected");

        var config = SiteConfigFile.read(archive.resolve(SiteConfigFile.NAME));
        new Backfile(config).build();
        var built = held(GoldenCase.files(config.output()));

        if (GoldenCase.recording()) {
            record(built, expected);
        }
        assertThat(texts(built)).containsExactlyEntriesOf(texts(GoldenCase.files(expected)));
        built.forEach((path, bytes) -> assertThat(expected.resolve(path)).hasBinaryContent(bytes));
    }

    private static Map<String, byte[]> held(Map<String, byte[]> site) {
        var held = new TreeMap<>(site);
        held.keySet()
                .removeIf(path -> !path.startsWith("articles/")
                        && !path.startsWith("data/articles/")
                        && !path.startsWith("dates/")
                        && !path.equals("feed.xml")
                        && !path.equals("sitemap.xml"));
        held.put("files.txt", (String.join("\n", site.keySet()) + "\n").getBytes(UTF_8));
        return held;
    }

    /** As text first: so that a difference can be read. */
    private static Map<String, String> texts(Map<String, byte[]> files) {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        return texts;
    }

    private static void record(Map<String, byte[]> built, Path expected) throws IOException {
        for (var old : GoldenCase.files(expected).keySet()) {
            Files.delete(expected.resolve(old));
        }
        for (var file : built.entrySet()) {
            var target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
