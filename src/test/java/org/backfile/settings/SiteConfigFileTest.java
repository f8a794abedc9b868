package org.backfile.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsSettingsAndResolvesPathsFromTheFilesFolder() throws Exception {
        Files.createDirectories(folder.resolve("clippings/1950"));

        var config = read("""
                site:
                  title: "The Harbour Gazette"
                  url: https://example.org/gazette
                  language: en-GB
                  noindex: true
                sources: clippings/1950
                output: out
                read:
                  max-file-size: 2 MiB
                problems:
                  allow: [empty-file, undated 1950/a.txt]
                """);

        assertThat(config.render().title()).isEqualTo("The Harbour Gazette");
        assertThat(config.render().url()).isEqualTo("https://example.org/gazette/");
        assertThat(config.render().noindex()).isTrue();
        assertThat(config.sources()).containsExactly(folder.resolve("clippings/1950"));
        assertThat(config.output()).isEqualTo(folder.resolve("out"));
        assertThat(config.read().limits().itemBytes()).isEqualTo(2 << 20);
        assertThat(config.allowedProblems()).containsExactly("empty-file", "undated 1950/a.txt");
    }

    @Test
    void anEmptyFileMeansTheDefaults() throws Exception {
        assertThat(read("# nothing yet\n")).isEqualTo(SiteConfig.defaults(folder));
    }

    @Test
    void namesTheNearestKeyForAnUnknownOne() {
        assertThat(mistakes("""
                        site:
                          titel: Gazette
                        ouput: out
                        colour: blue
                        """))
                .containsExactly(
                        "site-config.yaml:2: unknown key \"site.titel\". Did you mean \"site.title\"?",
                        "site-config.yaml:3: unknown key \"ouput\". Did you mean \"output\"?",
                        "site-config.yaml:4: unknown key \"colour\". docs/configuration.md lists all keys.");
    }

    @Test
    void namesTheGroupOfAKeyThatStandsOutsideIt() {
        assertThat(mistakes("title: Gazette\n"))
                .containsExactly("site-config.yaml:1: unknown key \"title\". Did you mean \"site.title\"?");
    }

    @Test
    void showsEveryWrongValueWithItsLine() {
        assertThat(mistakes("""
                        site:
                          title: [a, b]
                          url: example.org
                          noindex: "yes"
                          rights:
                        read:
                          max-file-size: big
                        """))
                .containsExactly(
                        "site-config.yaml:2: site.title must be a text, but here stands a list or group.",
                        "site-config.yaml:3: site.url must be an address that begins with http:// or https://, but here stands"
                                + " \"example.org\".",
                        "site-config.yaml:4: site.noindex must be true or false, but here stands \"yes\".",
                        "site-config.yaml:5: site.rights must be a text, but here stands nothing.",
                        "site-config.yaml:7: read.max-file-size must be a size like 512 kB or 256 MiB, but here stands \"big\".");
    }

    @Test
    void refusesAKeyThatIsSetTwice() {
        assertThat(mistakes("output: a\noutput: b\n"))
                .containsExactly("site-config.yaml:2: output is set twice, first on line 1. Keep one of them.");
    }

    @Test
    void namesTheLineWhereAQuoteIsLeftOpen() {
        assertThat(mistakes("site:\n  title: \"open\n"))
                .singleElement()
                .asString()
                .startsWith("site-config.yaml:2: the quotation mark that opens here is never closed.");
    }

    @Test
    void namesTheLineOfASourceThatIsNotThere() {
        assertThat(mistakes("\nsources: [absent]\n"))
                .containsExactly("site-config.yaml:2: sources: there is no file or folder \"" + folder.resolve("absent")
                        + "\". Create it or correct the path.");
    }

    private SiteConfig read(String yaml) throws IOException, SetupException {
        return SiteConfigFile.read(Files.writeString(folder.resolve("site-config.yaml"), yaml));
    }

    private List<String> mistakes(String yaml) {
        var error = catchThrowableOfType(SetupException.class, () -> read(yaml));
        return error.messages();
    }
}
