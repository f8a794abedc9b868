package org.backfile.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.corpus.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsDigestTest {

    private static final String SETTINGS = """
            site:
              title: The Harbour Gazette
              url: https://example.org/gazette
            sources: clippings
            read:
              max-file-size: 2 MiB
            problems:
              allow: [empty-file]
            outlets:
              - match: [harbour.example, 2019/harbour/]
                name: The Harbour Post
                body: div.story
                drop: [.promo, "#tips"]
                drop-lines: 'Tip \\d+: .*'
                date-order: dmy
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isTheSameForSettingsThatSayTheSame() throws Exception {
        assertThat(digest(SETTINGS)).isEqualTo(digest(SETTINGS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: The Harbour Gazette | title: The Harbor Gazette",
                "/gazette | /other",
                "2 MiB | 3 MiB",
                "[empty-file] | [undated]",
                "[harbour.example, 2019/harbour/] | [harbour.example, 2018/harbour/]",
                "name: The Harbour Post | name: The Post",
                "div.story | div.text",
                ".promo | .advert",
                "Tip | Hint",
                "dmy | mdy",
            })
    void isAnotherWhereOneOfThemChanges(String before, String after) throws Exception {
        assertThat(SETTINGS).contains(before);
        assertThat(digest(SETTINGS.replace(before, after))).isNotEqualTo(digest(SETTINGS));
    }

    private Digest digest(String settings) throws IOException, SetupException {
        Files.createDirectories(folder.resolve("clippings"));
        var file = Files.writeString(folder.resolve("site-config.yaml"), settings);
        return SiteConfigFile.read(file).digest();
    }
}
