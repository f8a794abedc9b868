package org.backfile.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.backfile.corpus.Digest;
import org.backfile.site.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path own;

    @Test
    void escapesWhatATemplatePrints() throws IOException {
        Files.writeString(own.resolve("hostile.peb"), "<p title=\"{{ title }}\">{{ title }}</p>");

        var page = print("hostile.peb", Map.of("title", "\"><script>alert('1')</script>&\u0000"));

        assertThat(page)
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\uFFFD\">"
                        + "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\uFFFD</p>");
    }

    @Test
    void asksTheUsersFolderFirstFileByFile() throws IOException {
        Files.createDirectories(own.resolve("assets"));
        Files.writeString(own.resolve("assets/backfile.css"), "body {}");
        Files.writeString(own.resolve("assets/logo.svg"), "<svg/>");

        var assets = new Theme(own).assets();

        assertThat(assets).extracting(SiteFile::path).contains("assets/logo.svg", "assets/page.js");
        assertThat(assets)
                .filteredOn(file -> file.path().equals("assets/backfile.css"))
                .singleElement()
                .satisfies(file -> assertThat(file.bytes()).asString().isEqualTo("body {}"));
    }

    @Test
    void isKnownByTheUsersTemplates() throws IOException {
        var digests = new ArrayList<Digest>();
        digests.add(new Theme(null).digest());
        assertThat(new Theme(own).digest()).isEqualTo(digests.get(0));

        for (var file : List.of("article.peb", "parts/foot.peb", ".hidden.peb")) {
            Files.createDirectories(own.resolve(file).getParent());
            Files.writeString(own.resolve(file), "<p>one</p>");
            digests.add(new Theme(own).digest());
        }
        Files.writeString(own.resolve("parts/foot.peb"), "<p>two</p>");
        digests.add(new Theme(own).digest());
        Files.move(own.resolve("parts/foot.peb"), own.resolve("parts/head.peb"));
        digests.add(new Theme(own).digest());

        assertThat(digests).doesNotHaveDuplicates();
        Files.createSymbolicLink(own.resolve("round"), own);
        Files.writeString(own.resolve("design.psd"), "large");
        assertThat(new Theme(own).digest()).isEqualTo(digests.get(5));
    }

    @Test
    void printsWhatItIsKnownByThoughATemplateChangesMeanwhile() throws IOException {
        Files.writeString(own.resolve("words.peb"), "before");
        var theme = new Theme(own);
        theme.digest();
        Files.writeString(own.resolve("words.peb"), "after");

        assertThat(theme.page("words.peb", "index.html", Map.of()).bytes())
                .asString()
                .isEqualTo("before");
    }

    @Test
    void includesTemplatesAndNothingElse() throws IOException {
        Files.createDirectories(own.resolve("parts"));
        Files.writeString(own.resolve("parts/mark.peb"), "<svg/>");
        Files.writeString(own.resolve("mark.svg"), "<svg/>");
        Files.writeString(own.resolve("right.peb"), "{% include \"parts/./mark.peb\" %}");
        Files.writeString(own.resolve("wrong.peb"), "{% include \"mark.svg\" %}");

        assertThat(print("right.peb", Map.of())).isEqualTo("<svg/>");
        assertThatThrownBy(() -> print("wrong.peb", Map.of()))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageContaining("mark.svg");
    }

    @Test
    void printsTheSameMomentInEveryTimeZone() throws IOException {
        Files.writeString(
                own.resolve("moment.peb"),
                "{{ 0 | date(\"yyyy-MM-dd HH:mm\") }}, {{ 0 | date(\"HH:mm\", timeZone=\"Asia/Tokyo\") }},"
                        + " {{ \"1970-01-01\" | date(\"d MMM\", existingFormat=\"yyyy-MM-dd\") }}");
        var zone = TimeZone.getDefault();
        try {
            for (var each : List.of("UTC", "Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(each));
                assertThat(print("moment.peb", Map.of())).as(each).isEqualTo("1970-01-01 00:00, 09:00, 1 Jan");
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void readsNoFileOutsideOfTheThemeWhateverATemplateAsksFor() throws IOException {
        var theme = Files.createDirectories(own.resolve("theme"));
        var secret = Files.writeString(own.resolve("secret.txt"), "secret");

        for (var name : List.of(secret.toAbsolutePath().toString(), "../secret.txt", "assets/../../secret.txt")) {
            Files.writeString(theme.resolve("hostile.peb"), "{% include \"" + name.replace("\\", "\\\\") + "\" %}");

            assertThatThrownBy(() -> new Theme(theme).page("hostile.peb", "index.html", Map.of()))
                    .as(name)
                    .isInstanceOf(TemplateTrouble.class)
                    .hasMessageContaining("secret.txt");
        }
    }

    @Test
    void joinsTheScriptsThatAListNames() throws IOException {
        Files.createDirectories(own.resolve("assets/map"));
        Files.writeString(own.resolve("assets/map.parts"), "assets/map/a.js\nassets/map/b.js\n");
        Files.writeString(
                own.resolve("assets/map/a.js"),
                "// Says a.\nlet a = 1; // kept\n\n  /**\n   * Not this.\n   */\n  a++;\n");
        Files.writeString(own.resolve("assets/map/b.js"), "let b = '/* no comment */';\n/* one line */\nb;");

        var assets = new Theme(own).assets();

        assertThat(assets)
                .filteredOn(file -> file.path().startsWith("assets/map"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.path()).isEqualTo("assets/map.js");
                    assertThat(file.bytes())
                            .asString()
                            .isEqualTo("let a = 1; // kept\na++;\nlet b = '/* no comment */';\nb;\n");
                });
    }

    @Test
    void namesAPartOfAScriptThatIsMissing() throws IOException {
        Files.createDirectories(own.resolve("assets"));
        Files.writeString(own.resolve("assets/map.parts"), "assets/map/gone.js\n");

        assertThatThrownBy(() -> new Theme(own).assets())
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageStartingWith("assets/map/gone.js: ");
    }

    @Test
    void namesTemplateAndLineOfAVariableThatIsNotThere() throws IOException {
        Files.writeString(own.resolve("wrong.peb"), "<p>\n{{ site.titel }}</p>");

        assertThatThrownBy(() -> print("wrong.peb", Map.of("site", Map.of("title", "Shelf"))))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageStartingWith("wrong.peb:2: ")
                .hasMessageContaining("titel")
                .hasMessageContaining("docs/templates.md");
    }

    @Test
    void namesTemplateAndLineOfASyntaxError() throws IOException {
        Files.writeString(own.resolve("wrong.peb"), "<p>\n\n{% if %}</p>");

        assertThatThrownBy(() -> print("wrong.peb", Map.of()))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageStartingWith("wrong.peb:3: ");
    }

    @Test
    void saysWhichTemplateIsMissing() throws IOException {
        Files.writeString(own.resolve("wrong.peb"), "{% extends \"lost.peb\" %}");

        assertThatThrownBy(() -> print("wrong.peb", Map.of()))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageContaining("lost.peb");
    }

    @Test
    void namesEveryBuiltInAsset() throws IOException {
        try (var walk = Files.walk(Path.of("templates/assets"))) {
            var there = walk.filter(Files::isRegularFile)
                    .map(file -> "assets/"
                            + Path.of("templates/assets")
                                    .relativize(file)
                                    .toString()
                                    .replace('\\', '/'))
                    .sorted()
                    .toList();

            assertThat(new ThemeFiles(null).assets()).isEqualTo(there);
        }
    }

    private String print(String template, Map<String, Object> variables) {
        return new String(new Theme(own).page(template, "page.html", variables).bytes(), StandardCharsets.UTF_8);
    }
}
