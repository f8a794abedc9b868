package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who gives the program something wrong, and what the program leaves behind. */
class WrongInputTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeAnArchiveOfOneGoodArticle() throws IOException {
        write("articles/ferry.txt", "Ferry service resumes\n\nThe ferry left the harbour at noon, said the captain.\n");
        write("site-config.yaml", "sources: articles\n");
    }

    @Test
    void anEmptyFileCostsOnlyItself() throws IOException {
        write("articles/empty.txt", "");

        assertThat(build()).isEqualTo(1);
        assertThat(err.toString()).contains("lost: empty.txt: The file is empty. Fill it or remove it.");
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void aBinaryFileCostsOnlyItself() throws IOException {
        write("articles/scan.txt", "%PDF-1.7 and so on");

        assertThat(build()).isEqualTo(1);
        assertThat(err.toString()).contains("lost: scan.txt: This is a PDF document, not text. Extract its text");
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedUnread() throws IOException {
        var line = new byte[100 << 20];
        java.util.Arrays.fill(line, (byte) 'x');
        Files.write(folder.resolve("articles/line.txt"), line);

        assertThat(build()).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "lost: line.txt: The file has 104857600 bytes, more than the 33554432 that are allowed. Split it");
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void aFolderNamedLikeAFileAndADanglingLinkAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("articles/x.txt"));
        Files.createSymbolicLink(folder.resolve("articles/gone.txt"), folder.resolve("nowhere"));

        assertThat(build()).isEqualTo(1);
        assertThat(err.toString())
                .contains("lost: gone.txt: This link leads nowhere. Mend or remove it.")
                .contains("lost: x.txt: This is an empty folder, though its name is that of a file.");
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void brokenFrontMatterIsAWarningAndTheArticleStays() throws IOException {
        write(
                "articles/a.md",
                "---\ntitle: Ferry: late\n---\n\nThe ferry was late again on Monday, said the captain.\n");

        assertThat(build()).isZero();
        assertThat(err.toString()).contains("warning: a.md:2: The front matter cannot be read as YAML");
        assertThat(pages()).isEqualTo(2);
        assertThat(build("--strict")).isEqualTo(1);
    }

    @Test
    void aDateThatNoCalendarHoldsIsNamedAndNotUsed() throws IOException {
        write(
                "articles/a.md",
                "---\ntitle: Ferry\ndate: 2024-02-30\n---\n\nThe ferry was late again, said the captain.\n");

        assertThat(build()).isZero();
        assertThat(err.toString())
                .contains("warning: a.md:3: The date \"2024-02-30\" is no day of the calendar, so it is not used.");
        assertThat(out.toString()).contains("2 articles (2 undated)");
    }

    @Test
    void twoFilesWithTheSameIdentityAreBothNamed() throws IOException {
        write("articles/a.txt", "First of that name\n\nThe ferry left the harbour at noon.\n");
        write("more/a.txt", "Second of that name\n\nThe ferry came back in the evening.\n");
        write("site-config.yaml", "sources: [articles, more]\n");

        assertThat(build()).isEqualTo(1);
        assertThat(err.toString()).contains("lost: a.txt: Two sources hold a file of this path");
        assertThat(pages()).isEqualTo(2);
    }

    @Test
    void knownProblemsCanBeAllowed() throws IOException {
        write("articles/empty.txt", "");
        write("site-config.yaml", "sources: articles\nproblems:\n  allow: [empty-file empty.txt]\n");

        assertThat(build("--strict")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnknownKeyStopsTheBuildBeforeAnythingIsWritten() throws IOException {
        write("site-config.yaml", "sources: articles\noutptu: site\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("error: site-config.yaml:2: unknown key \"outptu\". Did you mean \"output\"?\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aMissingSourceIsNamedWithItsLine() throws IOException {
        write("site-config.yaml", "# my archive\nsources: articels\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString())
                .contains("error: site-config.yaml:2: sources: there is no file or folder \""
                        + folder.resolve("articels") + "\". Create it or correct the path.");
    }

    @Test
    void aTemplateErrorNamesTemplateAndLineAndLeavesTheOldSite() throws IOException {
        build();
        var before = Files.readString(folder.resolve("site/about.html"));
        write("templates/about.peb", "{% extends \"layout\" %}\n{% block main %}\n{{ nonsense( }}\n{% endblock %}\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString()).containsPattern("error: about(\\.peb)?:3: ");
        assertThat(folder.resolve("site/about.html")).hasContent(before);
    }

    @Test
    void brokenPermalinksStopTheBuild() throws IOException {
        write("permalinks.tsv", "article\tpath:ferry.txt\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString()).contains("error: permalinks.tsv:1: this is not kind, identity and address");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anArchiveWithoutArticlesSaysWhereTheyWereLookedFor() throws IOException {
        Files.delete(folder.resolve("articles/ferry.txt"));

        assertThat(build()).isZero();
        assertThat(out.toString())
                .contains("No article was found in " + folder.resolve("articles") + ". Put some there, or name");
    }

    @Test
    void initRefusesAFolderThatIsNotEmpty() {
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("this is not an empty folder, so nothing in it was touched.");
    }

    @Test
    void removesNothingThatTheArchiveIsMadeFrom() throws IOException {
        build();
        write("site/moved/harbour.txt", "Harbour closes\n\nThe harbour was closed at noon, said the captain.\n");
        write("site-config.yaml", "sources: site/moved\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString()).contains("/moved: this lies in the output folder ");
        assertThat(folder.resolve("site/moved/harbour.txt")).exists();
    }

    @Test
    void findsWhatTheArchiveIsMadeFromBehindLinks() throws IOException {
        build();
        write("site/moved/harbour.txt", "Harbour closes\n\nThe harbour was closed at noon, said the captain.\n");
        Files.createSymbolicLink(folder.resolve("pieces"), Path.of("site/moved"));
        write("site-config.yaml", "sources: pieces\n");

        assertThat(build()).isEqualTo(2);
        assertThat(folder.resolve("site/moved/harbour.txt")).exists();
    }

    @Test
    void buildsNoSiteInItsOwnMemory() throws IOException {
        write("site-config.yaml", "sources: articles\noutput: .backfile/site\n");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString()).contains("this is where Backfile keeps what it knows of the archive.");
    }

    @Test
    void namesAFolderInThePlaceOfASmallFile() throws IOException {
        write("names.csv/mine.txt", "");

        assertThat(build()).isEqualTo(2);
        assertThat(err.toString()).contains("names.csv: this is no file. Move it elsewhere, then build again.");
    }

    private int build(String... more) {
        var args = new java.util.ArrayList<>(java.util.List.of(
                "build", "-c", folder.resolve("site-config.yaml").toString()));
        args.addAll(java.util.List.of(more));
        return run(args.toArray(new String[0]));
    }

    private int run(String... args) {
        return Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false), args);
    }

    private long pages() throws IOException {
        try (var walk = Files.walk(folder.resolve("site/articles"))) {
            return walk.filter(path -> path.toString().endsWith(".html")).count();
        }
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
