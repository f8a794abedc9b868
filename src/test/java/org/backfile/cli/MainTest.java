package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeAnArchive() throws IOException {
        Files.createDirectories(folder.resolve("clippings"));
        Files.writeString(
                folder.resolve("clippings/ferry.txt"),
                "Ferry service resumes\n\nThe ferry left the harbour at noon, said the captain.\n");
        Files.writeString(folder.resolve("site-config.yaml"), "sources: clippings\n");
    }

    @Test
    void buildsASiteAndSaysWhereItIs() {
        int exit = run("build", "-c", folder.resolve("site-config.yaml").toString());

        assertThat(exit).isZero();
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(out.toString()).contains(folder.resolve("site/index.html").toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsNothingWhenQuiet() {
        run("build", "--quiet", "-c", folder.resolve("site-config.yaml").toString());

        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysEachFormOfTheLogOnceWhereItIsGivenAnother() {
        assertThat(run("build", "--log-format", "xml")).isEqualTo(2);

        assertThat(err.toString()).contains("'--log-format': expected text or json but was 'xml'");
    }

    @Test
    void reportsStepsAndMemoryBesideTheSiteAndNotInIt() throws IOException {
        var settings = folder.resolve("site-config.yaml").toString();
        run("build", "-c", settings);
        var before = Files.readString(folder.resolve("site/data/SHA256SUMS"));

        run("build", "-c", settings, "--report");

        assertThat(out.toString())
                .contains("Steps    Scanning ", "Problems none", "Memory   ", "Disk     0 kB written");
        assertThat(folder.resolve(".backfile/report.json"))
                .content()
                .contains("\"articles\" : 1", "\"name\" : \"Relating\"", "\"heap_peak_bytes\" : ")
                .contains("\"unchanged\" : ", "\"settings_sha256\" : ");
        assertThat(folder.resolve("site/data/SHA256SUMS")).hasContent(before);
    }

    @Test
    void writesTheReportWhereItIsTold() {
        var file = folder.resolve("reports/today.json");

        int exit = run("build", "-q", "-c", folder.resolve("site-config.yaml").toString(), "--report=" + file);

        assertThat(exit).isZero();
        assertThat(file).content().contains("\"exit\" : 0");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsProgramsWhatHappensLineByLine() throws IOException {
        Files.writeString(folder.resolve("clippings/empty.txt"), "");
        var settings = folder.resolve("site-config.yaml").toString();

        int exit = run("build", "--log-format", "json", "-c", settings);

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .allMatch(line -> line.matches("\\{\"event\":\"\\w+\",\"seconds\":[0-9.]+,.*\\}"))
                .anyMatch(line -> line.contains("\"name\":\"Reading\",\"total\":2"))
                .anyMatch(line -> line.contains("\"event\":\"problem\"") && line.contains("\"code\":\"empty-file\""))
                .last()
                .asString()
                .contains("\"command\":\"build\",\"exit\":1")
                .contains("\"kinds\":{\"empty-file\":1}");
    }

    @Test
    void tellsProgramsOfErrorsToo() {
        int exit = run(
                "check",
                "--log-format=json",
                "-c",
                folder.resolve("site-config.yaml").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith("{\"event\":\"error\"").contains("there is no built site here");
    }

    @Test
    void refusesAnOutputFolderThatIsNotOursAndDeletesNothing() throws IOException {
        Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/chapter.txt"), "ten years of work");

        int exit = run(
                "build",
                "-c",
                folder.resolve("site-config.yaml").toString(),
                "-o",
                folder.resolve("thesis").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("holds files that Backfile did not make, so nothing in it was touched.");
        assertThat(folder.resolve("thesis/chapter.txt")).hasContent("ten years of work");
        assertThat(folder.resolve("thesis")).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void showsTheTextOfAFileWithLineNumbers() {
        int exit = run("extract", folder.resolve("clippings").toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("ferry.txt").contains("3  The ferry left the harbour at noon");
    }

    @Test
    void printsOneJsonObjectAnArticleForPrograms() {
        int exit = run("extract", "--jsonl", folder.resolve("clippings").toString());

        assertThat(exit).isZero();
        assertThat(out.toString())
                .startsWith("{\"source\":{\"path\":\"ferry.txt\"")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void namesAPathThatDoesNotExist() {
        int exit = run("extract", folder.resolve("absent.txt").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file or folder " + folder.resolve("absent.txt"));
    }

    @Test
    void explainsAWrongOption() {
        int exit = run("build", "--sytrict");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("--sytrict").contains("--strict");
    }

    @Test
    void makesANewArchiveThatBuildsAtOnce() {
        var archive = folder.resolve("new");

        assertThat(run("init", archive.toString())).isZero();
        int exit = run(
                "build", "--strict", "-c", archive.resolve("site-config.yaml").toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(archive.resolve("site/index.html")).exists();
        assertThat(archive.resolve("permalinks.tsv")).content().contains("island-ferry-sails-again");
    }

    @Test
    void saysWhatABuildWouldFind() throws IOException {
        Files.writeString(folder.resolve("clippings/photo.jpg"), "x");

        int exit = run("inspect", "-c", folder.resolve("site-config.yaml").toString());

        assertThat(exit).isZero();
        assertThat(out.toString())
                .containsPattern("articles +1  1 text in UTF-8")
                .containsPattern("undated +1  ferry.txt")
                .containsPattern("skipped +1  media");
    }

    @Test
    void saysTheSameToAProgram() {
        run("inspect", "--json", "-c", folder.resolve("site-config.yaml").toString());

        assertThat(out.toString())
                .contains("\"articles\" : 1")
                .containsPattern("\"undated\" : \\{\\s+\"count\" : 1")
                .contains("\"file\" : \"ferry.txt\"");
    }

    @Test
    void writesTheSameForAReader() {
        var page = folder.resolve("reports/today.html");

        int exit = run(
                "inspect",
                "--html",
                page.toString(),
                "-c",
                folder.resolve("site-config.yaml").toString());

        assertThat(exit).isZero();
        assertThat(page).content().contains("What a build would find", "ferry.txt");
    }

    @Test
    void completesItselfInAShell() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("complete").contains("--strict").contains("inspect");
    }

    @Test
    void everyCommandHasHelp() {
        assertThat(run("--help")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(run("extract", "--help")).isZero();
        assertThat(out.toString())
                .contains("Build the site.")
                .contains("--strict")
                .contains("PATH");
    }

    private int run(String... args) {
        return Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false), args);
    }
}
