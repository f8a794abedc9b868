package org.backfile.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.extract.outlet.DateOrder;
import org.backfile.extract.outlet.RuleLine;
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
    void refusesGroupsAThousandDeep() {
        assertThat(mistakes("site:\n  title: " + "[".repeat(1_000)))
                .containsExactly(
                        "site-config.yaml:2: groups and lists are nested too deeply here. No setting needs more than"
                                + " four levels.");
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

    @Test
    void namesTheLineOfTemplatesThatAreNotThere() {
        assertThat(mistakes("\n\ntemplates: absent\n"))
                .containsExactly("site-config.yaml:3: templates: there is no folder \"" + folder.resolve("absent")
                        + "\". Create it or correct the path.");
    }

    @Test
    void readsRulesOfOutletsWithTheirLines() throws Exception {
        var config = read("""
                outlets:
                  - match: [harbour.example, 2019/harbour/]
                    name: The Harbour Post
                    body: div.story
                    drop:
                      - .promo
                      - "#tips"
                    drop-lines: 'Tip \\d+: .*'
                    date-order: dmy
                """);

        var rule = config.extract().outlets().rules().get(0);
        assertThat(rule.outlet()).isEqualTo("The Harbour Post");
        assertThat(rule.dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(config.extract().outlets().lines())
                .containsExactly(
                        new RuleLine("site-config.yaml:2", "match", "harbour.example, 2019/harbour/"),
                        new RuleLine("site-config.yaml:4", "body", "div.story"),
                        new RuleLine("site-config.yaml:6", "drop", ".promo"),
                        new RuleLine("site-config.yaml:7", "drop", "#tips"),
                        new RuleLine("site-config.yaml:8", "drop-lines", "Tip \\d+: .*"));
    }

    @Test
    void showsEveryMistakeInRulesOfOutlets() {
        assertThat(mistakes("""
                        outlets:
                          - name: The Harbour Post
                          - match: harbour.example
                          - match: harbour.example
                            bdy: .story
                            drop: "div["
                            drop-lines: "(open"
                            date-order: german
                          - just words
                        """))
                .containsExactly(
                        "site-config.yaml:2: this rule of outlets has no \"match\". Say which host, folder or outlet it is for.",
                        "site-config.yaml:3: this rule of outlets says nothing but its match. Give it a name, a body or"
                                + " something to drop.",
                        "site-config.yaml:5: unknown key \"bdy\" in a rule of outlets. Did you mean \"body\"?",
                        "site-config.yaml:6: outlets: drop: \"div[\" is no CSS selector (Did not find balanced marker at '')."
                                + " Correct it.",
                        "site-config.yaml:7: outlets: drop-lines: \"(open\" is no regular expression (missing closing ))."
                                + " Correct it.",
                        "site-config.yaml:8: outlets: date-order: \"german\" must be dmy or mdy.",
                        "site-config.yaml:9: a rule of outlets must hold keys with values, as \"match: ...\".");
        assertThat(mistakes("outlets: harbour.example\n"))
                .containsExactly(
                        "site-config.yaml:1: outlets must be a list of rules, each of them beginning with \"- match:\".");
    }

    private SiteConfig read(String yaml) throws IOException, SetupException {
        return SiteConfigFile.read(Files.writeString(folder.resolve("site-config.yaml"), yaml));
    }

    private List<String> mistakes(String yaml) {
        var error = catchThrowableOfType(SetupException.class, () -> read(yaml));
        return error.messages();
    }
}
