package org.backfile.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The one table of keys, and the places that retell it. */
class SettingDocsTest {

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
    void everyDefaultIsAValueOfItsKind() throws SetupException {
        for (var setting : Setting.values()) {
            if (!setting.fallback().isEmpty() && !setting.key().contains(".")) {
                new SettingsReader("x.yaml").read(setting.key() + ": " + setting.fallback());
            }
        }
    }

    private static String row(Setting setting) {
        var fallback = setting.fallback().isEmpty() ? "none" : "`" + setting.fallback() + "`";
        return "| `" + setting.key() + "` | " + setting.kind().words() + " | " + fallback + " | " + setting.meaning()
                + " |";
    }
}
