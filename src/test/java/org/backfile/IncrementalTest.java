package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfigFile;
import org.backfile.site.FileTree;
import org.backfile.site.SiteFolder;
import org.backfile.testing.EditedArchive;
import org.backfile.testing.GoldenCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers gives the same bytes as one that knows nothing, whatever was edited between. Scripts of edits are made by chance from
 * their number; {@code -Dincremental.scripts=200} runs as many, {@code -Dincremental.first=37} begins with that number.
 */
class IncrementalTest {

    private static final Memory.Caching ALWAYS = new Memory.Caching(0, Duration.ZERO);
    private static final Memory.Caching NEVER = new Memory.Caching(Integer.MAX_VALUE, Duration.ZERO);
    private static final int EDITS = 4;
    private static final int BUILDS_A_SCRIPT = 2;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> givesTheBytesOfACleanBuildAfterAnyEdits() {
        int first = Integer.getInteger("incremental.first", 1);
        int scripts = Integer.getInteger("incremental.scripts", 2);
        return IntStream.range(first, first + scripts)
                .mapToObj(number -> dynamicTest("script " + number, () -> holds(number)));
    }

    private void holds(int number) throws IOException, SetupException {
        var archive = new EditedArchive(number, folder.resolve("script-" + number));
        var edits = new ArrayList<String>();
        build(archive.folder(), ALWAYS);
        for (int i = 0; i < BUILDS_A_SCRIPT; i++) {
            for (int edit = 0; edit < EDITS; edit++) {
                edits.add(archive.edit());
            }
            same(archive.folder(), "script " + number + ": " + edits, true);
        }
        FileTree.delete(archive.folder());
    }

    private BuildReport same(Path archive, String told) throws IOException, SetupException {
        return same(archive, told, false);
    }

    /**
     * Builds with and without memory and compares all that a user sees of it.
     *
     * @param again whether to build once more, where nothing was edited
     */
    private BuildReport same(Path archive, String told, boolean again) throws IOException, SetupException {
        var clean = clean(archive);
        var remembered = build(archive, ALWAYS);
        same(archive, remembered, clean, told);
        if (again) {
            same(archive, build(archive, ALWAYS), clean, told + ", and nothing");
        }
        FileTree.delete(clean.archive());
        return remembered;
    }

    private static void same(Path archive, BuildReport remembered, Clean clean, String told) throws IOException {
        var report = clean.report();
        assertThat(remembered.problems()).as(told).isEqualTo(report.problems());
        assertThat(remembered.skipped()).as(told).isEqualTo(report.skipped());
        assertThat(remembered.articles()).as(told).isEqualTo(report.articles());
        same(archive.resolve("site"), clean.archive().resolve("site"), told);
        assertThat(archive.resolve("permalinks.tsv"))
                .as(told)
                .hasSameBinaryContentAs(clean.archive().resolve("permalinks.tsv"));
    }

    /** A copy of an archive that was built without memory. */
    private record Clean(Path archive, BuildReport report) {}

    private static Clean clean(Path archive) throws IOException, SetupException {
        var other = archive.resolveSibling(archive.getFileName() + "-clean");
        copy(archive, other);
        return new Clean(other, build(other, NEVER));
    }

    private static void same(Path site, Path clean, String told) throws IOException {
        var built = GoldenCase.files(site);
        var expected = GoldenCase.files(clean);
        assertThat(built.keySet()).as(told).isEqualTo(expected.keySet());
        var soft = new SoftAssertions();
        expected.forEach((path, bytes) ->
                soft.assertThat(built.get(path)).as(told + ": " + path).isEqualTo(bytes));
        soft.assertAll();
    }

    /** All but what earlier builds left. */
    private static void copy(Path archive, Path target) throws IOException {
        for (var file : GoldenCase.files(archive).entrySet()) {
            if (!file.getKey().startsWith("site/") && !file.getKey().startsWith(".backfile/")) {
                var copy = target.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.getValue());
            }
        }
    }

    private static BuildReport build(Path archive, Memory.Caching caching) throws IOException, SetupException {
        var config = SiteConfigFile.read(archive.resolve(SiteConfigFile.NAME));
        return new Backfile(config, Progress.NONE, 2, caching).build(SiteFolder.Start.UPDATE);
    }

    @Test
    void worksOnNothingAgainThatIsAsItWas() throws Exception {
        var archive = new EditedArchive(1, folder.resolve("again"));
        assertThat(build(archive.folder(), ALWAYS).worked().orElse(0)).isGreaterThan(40);

        var report = build(archive.folder(), ALWAYS);

        assertThat(report.worked()).hasValue(0);
        assertThat(report.manifest().written()).isZero();
    }

    @Test
    void worksOnOneArticleWhenOneWasChanged() throws Exception {
        var archive = new EditedArchive(1, folder.resolve("one"));
        build(archive.folder(), ALWAYS);
        var file = archive.folder().resolve("articles/notes/piece-30.md");
        Files.writeString(file, Files.readString(file) + "\nThe lamp was lit again.\n");

        assertThat(build(archive.folder(), ALWAYS).worked()).hasValue(1);
    }

    @Test
    void remembersItemsOneByOneWhereMoreThanTheBytesOfAFileTells() throws Exception {
        var archive = new EditedArchive(1, folder.resolve("times"));
        var settings = archive.folder().resolve("site-config.yaml");
        Files.writeString(settings, Files.readString(settings) + "read:\n  file-times: true\n");
        build(archive.folder(), ALWAYS);

        assertThat(build(archive.folder(), ALWAYS).worked()).hasValue(0);
    }

    @Test
    void remembersAFileByItsBytesWhereItsTimesTellNothing() throws Exception {
        var archive = new EditedArchive(1, folder.resolve("young"));
        var young = new Memory.Caching(0, Duration.ofDays(100_000));
        build(archive.folder(), young);

        assertThat(build(archive.folder(), young).worked()).hasValue(0);
    }

    @Test
    void rebuildsADamagedCacheAndSaysSoOnce() throws Exception {
        var archive = new EditedArchive(2, folder.resolve("damaged"));
        build(archive.folder(), ALWAYS);
        var clean = clean(archive.folder());
        for (var damage : damages().entrySet()) {
            build(archive.folder(), ALWAYS);
            var cache = archive.folder().resolve(".backfile/cache");
            damage.getValue().to(cache);

            var report = build(archive.folder(), ALWAYS);

            same(archive.folder(), report, clean, damage.getKey());
            assertThat(report.notes())
                    .as(damage.getKey())
                    .singleElement()
                    .asString()
                    .contains("could not be used");
        }
    }

    /** Something that happens to a cache. */
    private interface Damage {
        void to(Path cache) throws IOException;
    }

    private static Map<String, Damage> damages() {
        var damages = new TreeMap<String, Damage>();
        damages.put("log cut", cache -> change(log(cache), bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2)));
        damages.put("log gone", cache -> Files.delete(log(cache)));
        damages.put("log of zeros", cache -> change(log(cache), bytes -> new byte[bytes.length]));
        damages.put("index cut", cache -> change(cache.resolve("index"), bytes -> java.util.Arrays.copyOf(bytes, 100)));
        damages.put("index of something else", cache -> Files.writeString(cache.resolve("index"), "a list of ships"));
        for (int place : List.of(3, 12, 30, 60, 200)) {
            damages.put(
                    "byte " + place + " of the index",
                    cache -> change(cache.resolve("index"), bytes -> {
                        bytes[place] ^= 0x10;
                        return bytes;
                    }));
        }
        return damages;
    }

    private static Path log(Path cache) throws IOException {
        try (var files = Files.newDirectoryStream(cache, "*.log")) {
            return files.iterator().next();
        }
    }

    /** Changes the bytes of a file. */
    private interface Change {
        byte[] of(byte[] bytes);
    }

    private static void change(Path file, Change change) throws IOException {
        Files.write(file, change.of(Files.readAllBytes(file)));
    }

    @Test
    void findsAnyByteOfTheLogThatFlipped() throws Exception {
        var archive = new EditedArchive(3, folder.resolve("flipped"));
        build(archive.folder(), ALWAYS);
        var clean = clean(archive.folder());
        var random = new java.util.Random(3);
        for (int i = 0; i < 6; i++) {
            touch(archive); // or nothing of the log would be read
            change(log(archive.folder().resolve(".backfile/cache")), bytes -> {
                bytes[random.nextInt(bytes.length)] ^= 1;
                return bytes;
            });
            same(archive.folder(), build(archive.folder(), ALWAYS), clean, "flip " + i);
        }
    }

    private static void touch(EditedArchive archive) throws IOException {
        var file = archive.folder().resolve("articles/notes/piece-30.md");
        Files.write(file, Files.readAllBytes(file));
    }

    @Test
    void makesNothingWhereNothingChanged() throws Exception {
        var archive = new EditedArchive(6, folder.resolve("nothing"));
        var first = build(archive.folder(), ALWAYS);

        for (int i = 0; i < 2; i++) {
            var again = build(archive.folder(), ALWAYS);

            assertThat(madeNothing(again)).isTrue();
            assertThat(again.problems()).isEqualTo(first.problems());
            assertThat(again.problemKinds()).isEqualTo(first.problemKinds());
            assertThat(again.skipped()).isEqualTo(first.skipped());
            assertThat(again.outlets()).isEqualTo(first.outlets());
            assertThat(again.dated()).isEqualTo(first.dated());
            assertThat(again.manifest().unchanged()).isEqualTo(first.manifest().added());
        }
    }

    @Test
    void makesTheSiteWheneverAnythingLiesOtherwise() throws Exception {
        looksAgain(ALWAYS, "otherwise");
    }

    @Test
    void knowsByItsBytesWhatWasWrittenJustNow() throws Exception {
        looksAgain(new Memory.Caching(0, Duration.ofDays(100_000)), "young");
    }

    private void looksAgain(Memory.Caching caching, String name) throws Exception {
        var archive = new EditedArchive(7, folder.resolve(name)).folder();
        build(archive, caching);
        for (var touch : touches().entrySet()) {
            touch.getValue().to(archive);

            assertThat(madeNothing(build(archive, caching))).as(touch.getKey()).isFalse();
            assertThat(madeNothing(build(archive, caching)))
                    .as("after " + touch.getKey())
                    .isTrue();
        }
        same(archive, name);
    }

    /** Where files are moved in one by one, too. */
    @Test
    void makesAnewWhatALinkTookThePlaceOf() throws Exception {
        var archive = new EditedArchive(9, folder.resolve("linked")).folder();
        var settings = archive.resolve(SiteConfigFile.NAME);
        Files.writeString(settings, Files.readString(settings) + "\nin-place: true\n");
        build(archive, ALWAYS);
        for (var name : List.of("site folder a link to the same", "site page a link to the same")) {
            Objects.requireNonNull(touches().get(name)).to(archive);

            build(archive, ALWAYS);

            assertThat(Files.isSymbolicLink(archive.resolve("site/search"))).isFalse();
            assertThat(Files.isSymbolicLink(archive.resolve("site/about.html"))).isFalse();
            same(archive, name);
        }
    }

    private static Map<String, Damage> touches() {
        var touches = new TreeMap<String, Damage>();
        touches.put("site page edited", archive -> Files.writeString(archive.resolve("site/index.html"), "mine"));
        touches.put(
                "site page of the same length",
                archive -> change(archive.resolve("site/about.html"), bytes -> {
                    bytes[bytes.length / 2] ^= 1;
                    return bytes;
                }));
        touches.put("site page a link to the same", archive -> {
            Files.move(archive.resolve("site/about.html"), archive.resolve("about-before"));
            Files.createSymbolicLink(archive.resolve("site/about.html"), archive.resolve("about-before"));
        });
        touches.put("site folder a link to the same", archive -> {
            Files.move(archive.resolve("site/search"), archive.resolve("search-before"));
            Files.createSymbolicLink(archive.resolve("site/search"), archive.resolve("search-before"));
        });
        touches.put("site page removed", archive -> Files.delete(archive.resolve("site/search.html")));
        touches.put("site file added", archive -> Files.writeString(archive.resolve("site/mine.txt"), "mine"));
        touches.put("site removed", archive -> FileTree.delete(archive.resolve("site")));
        touches.put(
                "picture",
                archive -> change(archive.resolve("articles/pages/harbour.png"), bytes -> {
                    bytes[19] ^= 1;
                    return bytes;
                }));
        touches.put("picture removed", archive -> Files.delete(archive.resolve("articles/pages/harbour.png")));
        touches.put(
                "article added",
                archive -> Files.writeString(archive.resolve("articles/new.md"), "# A ship\n\nIt came."));
        touches.put(
                "hidden file", archive -> Files.writeString(archive.resolve("articles/.hidden"), "seen and skipped"));
        touches.put("names", archive -> Files.writeString(archive.resolve("names.csv"), "name,do,to\n"));
        touches.put("theme", archive -> {
            Files.createDirectories(archive.resolve("templates/assets"));
            Files.writeString(archive.resolve("templates/assets/own.css"), "p { margin: 0 }");
        });
        touches.put(
                "settings",
                archive -> Files.writeString(
                        archive.resolve("site-config.yaml"), "sources: articles\nsite:\n  title: Another title\n"));
        touches.put(
                "addresses",
                archive -> Files.writeString(
                        archive.resolve("permalinks.tsv"),
                        "# mine\n" + Files.readString(archive.resolve("permalinks.tsv"))));
        return touches;
    }

    /** Whether a build found that there was nothing to do. */
    private static boolean madeNothing(BuildReport report) {
        return report.notes().stream().anyMatch(note -> note.startsWith("Nothing that the site is made from"));
    }

    @Test
    void makesTheWholeSiteAnewWhenAskedTo() throws Exception {
        var archive = new EditedArchive(8, folder.resolve("clean"));
        build(archive.folder(), ALWAYS);
        var config = SiteConfigFile.read(archive.folder().resolve(SiteConfigFile.NAME));

        var report = new Backfile(config, Progress.NONE, 2, ALWAYS).build(SiteFolder.Start.CLEAN);

        assertThat(report.manifest().unchanged()).isZero();
        assertThat(madeNothing(build(archive.folder(), ALWAYS))).isTrue();
    }

    @Test
    void isNotMisledByTheCacheOfAnotherArchive() throws Exception {
        var archive = new EditedArchive(4, folder.resolve("here"));
        var other = new EditedArchive(5, folder.resolve("there"));
        build(other.folder(), ALWAYS);
        for (var file : cached(other.folder()).entrySet()) {
            var copy = archive.folder().resolve(".backfile/cache").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }

        same(archive.folder(), "the cache of another archive");
    }

    private static Map<String, byte[]> cached(Path archive) throws IOException {
        return GoldenCase.files(archive.resolve(".backfile/cache"));
    }
}
