package org.backfile.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one table of keys, and the places that retell it. */
class SettingDocsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyKeyIsExplainedInTheDocsAndNoOther() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .dropWhile(line -> !line.startsWith("| key |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(SettingDocsTest::row)
                        .toList());
    }

    @Test
    void everyKeyOfAnOutletIsExplainedInTheDocsAndNoOther() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .dropWhile(line -> !line.startsWith("| key of a rule |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(OutletSetting.values())
                        .map(setting -> "| `" + setting.key() + "` | "
                                + setting.kind().words() + " | " + setting.meaning() + " |")
                        .toList());
    }

    @Test
    void theSchemaKnowsEveryKeyOfAnOutlet() {
        assertThat(OutletSetting.values())
                .allSatisfy(setting -> assertThat(SettingsSchema.json())
                        .contains("\"" + setting.key() + "\" : {")
                        .contains(setting.meaning()));
    }

    @Test
    void theExampleOfTheDocsIsASettingsFile() throws Exception {
        var docs = Files.readString(Path.of("docs/configuration.md"));
        var example = docs.substring(docs.indexOf("```yaml\noutlets:") + 8);

        var values = new SettingsReader("x.yaml").read(example.substring(0, example.indexOf("```")));

        assertThat(values).containsKey(Setting.OUTLETS);
    }

    @Test
    void theSchemaKnowsEveryKey() {
        var schema = SettingsSchema.json();

        for (var setting : Setting.values()) {
            var name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
            assertThat(schema).contains("\"" + name + "\" : {").contains(setting.meaning());
        }
        assertThat(schema).contains("\"additionalProperties\" : false").endsWith("}\n");
    }

    @Test
    void everyKeyTakesAValueOfItsKindAndEveryDefaultIsOne() throws Exception {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("about.md"), "Who made this");
        for (var setting : Setting.values()) {
            var values = Stream.of(setting.fallback(), example(setting))
                    .filter(value -> !value.isEmpty())
                    .toList();
            for (var value : values) {
                assertThatNoException().as(setting.key() + ": " + value).isThrownBy(() -> read(setting.key(), value));
            }
        }
    }

    private static String example(Setting setting) {
        return switch (setting.kind()) {
            case TEXT -> "Harbour";
            case URL -> "https://archive.example.org/";
            case LANGUAGE -> "de";
            case FLAG -> "true";
            case SIZE -> "512 kB";
            case NUMBER -> "7";
            case PATH -> setting == Setting.ABOUT ? "about.md" : "elsewhere";
            case PATHS -> "[seeds]";
            case NAMES, TEXTS -> "[harbour]";
            case SELECTORS, PATTERNS, ORDER -> throw new IllegalArgumentException("of outlets only");
            case OUTLETS -> "[{match: harbour.example, name: The Harbour Post}]";
        };
    }

    private void read(String key, String value) throws Exception {
        var text = new StringBuilder();
        var parts = key.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            text.append("  ".repeat(i)).append(parts[i]).append(i < parts.length - 1 ? ":\n" : ": " + value + "\n");
        }
        SiteConfigFile.read(Files.writeString(folder.resolve("site-config.yaml"), text));
    }

    private static String row(Setting setting) {
        var fallback = setting.fallback().isEmpty() ? "none" : "`" + setting.fallback() + "`";
        return "| `" + setting.key() + "` | " + setting.kind().words() + " | " + fallback + " | " + setting.meaning()
                + " |";
    }
}
