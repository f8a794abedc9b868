package org.backfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.backfile.check.SiteCheck;
import org.backfile.corpus.Problem;
import org.backfile.settings.SetupException;
import org.backfile.site.SiteFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of attacks become an archive that does no harm and loses no word. */
class HostileArchiveTest {

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // Built before the tests.
    private static HostileArchive archive;

    @SuppressWarnings("NullAway.Init")
    private static List<String> files;

    @BeforeAll
    static void build() throws IOException, SetupException {
        archive = HostileArchive.in(folder);
        files = files(archive.site());
    }

    @Test
    void holdsFourHundredAttacksAndMore() {
        assertThat(archive.written()).hasSizeGreaterThan(400);
        assertThat(archive.report().articles()).isGreaterThan(400);
    }

    @Test
    void noFileOfTheSiteDoesHarm() throws IOException {
        var harm = new ArrayList<String>();
        for (var file : files) {
            if (!file.startsWith(".") && !file.startsWith("assets/")) {
                harm.addAll(Harm.in(
                        new SiteFile(file, Files.readAllBytes(archive.site().resolve(file)))));
            }
        }

        assertThat(harm).isEmpty();
    }

    @Test
    void everyWordIsShownAsText() throws IOException {
        var pages = new StringBuilder();
        for (var file : files) {
            if (file.startsWith("articles/")) {
                pages.append(plain(Jsoup.parse(Files.readString(archive.site().resolve(file)))
                                .text()))
                        .append('\n');
            }
        }
        var shown = pages.toString();
        var told = archive.report().problems().stream().map(Problem::where).toList();
        var meant = archive.written().stream()
                .filter(vector -> !vector.shown().isEmpty())
                .toList();

        assertThat(meant).hasSizeGreaterThan(300);
        assertThat(meant.stream()
                        .filter(vector -> !shown.contains(plain(vector.shown())))
                        .filter(vector -> told.stream()
                                .noneMatch(where -> where.startsWith(Normalizer.normalize(vector.path(), Form.NFC))))
                        .map(Vector::path))
                .isEmpty();
    }

    @Test
    void noTwoFilesOfTheSiteAreOneOnADiskThatKnowsNoCase() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        assertThat(files).allMatch(names::add);
    }

    @Test
    void nothingIsWrittenOutsideAndNothingIsReadThere() throws IOException {
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("archive", "private");
        }
        try (var own = Files.list(archive.folder())) {
            assertThat(own.map(path -> path.getFileName().toString()))
                    .isSubsetOf(
                            "sources",
                            "site",
                            "site-config.yaml",
                            "corrections.csv",
                            "permalinks.tsv",
                            ".backfile",
                            ".site.staging");
        }
        for (var file : files) {
            assertThat(Files.readString(archive.site().resolve(file), StandardCharsets.ISO_8859_1))
                    .as(file)
                    .doesNotContain("swordfish");
        }
    }

    @Test
    void noProblemIsOneOfTheProgramOrSpeaksToTheTerminal() {
        assertThat(archive.report().problems())
                .isNotEmpty()
                .noneMatch(problem -> problem.code().equals(Problem.FAULT))
                .allSatisfy(problem ->
                        assertThat(problem.message()).doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069]"));
    }

    @Test
    void theSiteIsSound() throws IOException {
        // Links of the articles' authors lead where they lead, or nowhere; that they are told is all that can be asked.
        assertThat(new SiteCheck(archive.site(), "https://harbour.example/a'b/")
                        .run()
                        .problems())
                .filteredOn(problem -> !problem.seen().contains("which is no address"))
                .isEmpty();
    }

    /** What a page may change about words: blanks and characters that it must not hold. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cf}\uFFFD\uFFFE\uFFFF]+", "");
    }

    private static List<String> files(Path site) throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
