package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteFolderTest {

    @TempDir
    private Path realDisk = Path.of("");

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path folder = disk.getPath("/press/site");

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    @Test
    void writesASiteWithItsChecksums() throws IOException {
        var manifest = build(Map.of("index.html", "Home", "articles/aa/a.html", "A"));

        assertThat(manifest.added()).isEqualTo(3);
        assertThat(folder.resolve("articles/aa/a.html")).hasContent("A");
        assertThat(Files.readString(folder.resolve("data/SHA256SUMS"))).isEqualTo("""
                559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd  articles/aa/a.html
                3a78695388b38b5cceefaf6796b0137877514593543b91af2752d5a17e3d736c  index.html
                """);
        assertThat(SiteFolder.files(folder)).containsExactly("articles/aa/a.html", "data/SHA256SUMS", "index.html");
        assertThat(entries(folder.getParent())).containsExactly(folder);
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        build(Map.of("index.html", "Home", "articles/aa/a.html", "A"));
        for (var file : SiteFolder.files(folder)) {
            Files.setLastModifiedTime(folder.resolve(file), FileTime.fromMillis(1_000));
        }

        var manifest = build(Map.of("index.html", "Home", "articles/aa/a.html", "A"));

        assertThat(manifest.written()).isZero();
        assertThat(manifest.unchanged()).isEqualTo(3);
        assertThat(SiteFolder.files(folder))
                .allSatisfy(file -> assertThat(
                                Files.getLastModifiedTime(folder.resolve(file)).toMillis())
                        .isEqualTo(1_000));
    }

    @Test
    void takesTheChecksumsOfWhatStaysTheSameFromAListThatItMayTrust() throws IOException {
        build(Map.of("index.html", "Home", "articles/aa/a.html", "A", "gone.html", "Gone"));

        for (var list : List.of("as it was", "cut", "changed once it was trusted")) {
            if (list.equals("cut")) {
                var sums = folder.resolve("data/SHA256SUMS");
                Files.writeString(sums, Files.readString(sums).substring(0, 70));
            }
            try (var site = SiteFolder.open(folder)) {
                site.trust(new long[0]);
                site.add(new SiteFile("articles/aa/a.html", "A".getBytes(StandardCharsets.UTF_8)));
                site.add(new SiteFile("index.html", "Home again".getBytes(StandardCharsets.UTF_8)));
                if (list.startsWith("changed")) {
                    Files.writeString(folder.resolve("data/SHA256SUMS"), "0".repeat(64) + "  articles/aa/a.html\n");
                }
                assertThat(site.commit().unchanged()).as(list).isPositive();
            }

            assertThat(Files.readString(folder.resolve("data/SHA256SUMS")))
                    .as(list)
                    .isEqualTo("""
                    559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd  articles/aa/a.html
                    4fb87456b227eb96a977ab740a40915e1e6a4e4c0e01aaffcf9307b43cbe3a22  index.html
                    """);
        }
    }

    @Test
    void takesAsItStandsWhatWasMadeFromTheSame() throws IOException {
        var origin = new Digest(7, 7);
        long[] origins;
        try (var site = SiteFolder.open(folder)) {
            assertThat(site.has("a.html", origin)).isFalse();
            site.add(file("a.html", "A"));
            site.add(file("index.html", "Home"));
            site.commit();
            origins = site.origins();
        }
        var list = Files.readString(folder.resolve("data/SHA256SUMS"));

        try (var site = SiteFolder.open(folder)) {
            site.trust(origins);
            assertThat(site.has("a.html", new Digest(7, 8))).isFalse();
            assertThat(site.has("b.html", origin)).isFalse();
            assertThat(site.has("a.html", origin)).isTrue();
            site.add(file("index.html", "Home"));

            assertThat(site.commit().unchanged()).isEqualTo(3);
        }

        assertThat(folder.resolve("a.html")).hasContent("A");
        assertThat(folder.resolve("data/SHA256SUMS")).hasContent(list);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotPassForWholeIfAFileIsTakenAwayMeanwhile(SiteFolder.Way way) throws IOException {
        var origin = new Digest(7, 7);
        long[] origins;
        try (var site = SiteFolder.open(folder, SiteFolder.Start.UPDATE, way)) {
            site.has("a.html", origin);
            site.add(file("a.html", "A"));
            site.commit();
            origins = site.origins();
        }

        try (var site = SiteFolder.open(folder, SiteFolder.Start.UPDATE, way)) {
            site.trust(origins);
            assertThat(site.has("a.html", origin)).isTrue();
            site.add(file("b.html", "B"));
            Files.delete(folder.resolve("a.html"));

            assertThatThrownBy(site::complete).hasMessageContaining("removed");
        }
        assertThat(folder.resolve("b.html")).doesNotExist();
    }

    @Test
    void hasNothingOfASiteThatItMayNotTrust() throws IOException {
        var origin = new Digest(7, 7);
        try (var site = SiteFolder.open(folder)) {
            site.has("a.html", origin);
            site.add(file("a.html", "A"));
            site.commit();
        }

        try (var site = SiteFolder.open(folder)) {
            assertThat(site.has("a.html", origin)).isFalse();
            assertThat(site.origins()).hasSize(2);
        }
        try (var site = SiteFolder.open(folder, SiteFolder.Start.CLEAN, SiteFolder.Way.WHOLE)) {
            site.trust(site.origins());
            assertThat(site.has("a.html", origin)).isFalse();
        }
    }

    @Test
    void believesAListThatItMayTrustAndNoOther() throws IOException {
        build(Map.of("index.html", "Home"));
        var claimed = "0".repeat(63) + "1  index.html\n";
        Files.writeString(folder.resolve("data/SHA256SUMS"), claimed);

        try (var site = SiteFolder.open(folder)) {
            site.trust(new long[0]);
            site.add(file("index.html", "Home"));
            site.commit();
        }
        assertThat(folder.resolve("data/SHA256SUMS")).hasContent(claimed);

        build(Map.of("index.html", "Home"));
        assertThat(Files.readString(folder.resolve("data/SHA256SUMS"))).doesNotContain(claimed);
    }

    @Test
    void hasNothingToTrustWhereTheListIsGone() throws IOException {
        build(Map.of("index.html", "Home"));
        var list = Files.readString(folder.resolve("data/SHA256SUMS"));
        Files.delete(folder.resolve("data/SHA256SUMS"));

        try (var site = SiteFolder.open(folder)) {
            site.trust(new long[0]);
            site.add(file("index.html", "Home"));
            site.commit();
        }

        assertThat(folder.resolve("data/SHA256SUMS")).hasContent(list);
    }

    @Test
    void trustsNothingOfASiteThatIsWrittenAnew() throws IOException {
        build(Map.of("index.html", "Home"));
        Files.writeString(folder.resolve("data/SHA256SUMS"), "0".repeat(63) + "1  index.html\n");

        try (var site = SiteFolder.open(folder, SiteFolder.Start.CLEAN, SiteFolder.Way.WHOLE)) {
            site.trust(new long[0]);
            site.add(file("index.html", "Home"));
            assertThat(site.commit().written()).isEqualTo(2);
        }

        assertThat(Files.readString(folder.resolve("data/SHA256SUMS"))).startsWith("3a7869");
    }

    @Test
    void knowsWhatItWroteAndTheChecksumOfEveryFile() throws IOException {
        build(Map.of("index.html", "Home", "a.html", "A"));

        try (var site = SiteFolder.open(folder)) {
            site.add(file("a.html", "A"));
            site.add(file("index.html", "Home again"));
            site.complete();

            assertThat(site.filled()).containsExactlyInAnyOrder(folder, disk.getPath("/press/.site.staging"));
            assertThat(site.wrote("index.html")).isTrue();
            assertThat(site.wrote("data/SHA256SUMS")).isTrue();
            assertThat(site.wrote("a.html")).isFalse();
            site.commit();
            for (var path : List.of("a.html", "index.html", "data/SHA256SUMS", ".backfile-site")) {
                assertThat(site.checksum(path))
                        .as(path)
                        .isEqualTo(Checksums.Sum.of(new SiteFile(path, Files.readAllBytes(folder.resolve(path))))
                                .toString());
            }
            assertThat(site.checksum("gone.html")).isNull();
        }
    }

    @Test
    void countsTheBytesThatItWrites() throws IOException {
        build(Map.of("index.html", "Home", "a.html", "A"));

        var manifest = build(Map.of("index.html", "Home again", "a.html", "A"));

        long list = Files.size(folder.resolve("data/SHA256SUMS"));
        assertThat(manifest.bytesWritten()).isEqualTo("Home again".length() + list);
    }

    @Test
    void showsNoSiteWhoseFilesTheDiskDidNotKeep() throws IOException {
        build(Map.of("index.html", "Home"));

        try (var site = SiteFolder.open(folder)) {
            site.add(file("index.html", "Home again"));
            Files.writeString(disk.getPath("/press/.site.staging/new/index.html"), "Home");

            assertThatThrownBy(site::commit).hasMessageEndingWith("holds 4 of the 10 bytes that were written");
        }

        assertThat(folder.resolve("index.html")).hasContent("Home");
    }

    @Test
    void removesWhatIsNoLongerPartOfTheSite() throws IOException {
        build(Map.of("index.html", "Home", "articles/aa/a.html", "A", "articles/bb/b.html", "B"));

        var manifest = build(Map.of("index.html", "Home again", "articles/aa/a.html", "A"));

        assertThat(manifest).isEqualTo(new Manifest(0, 2, 1, 1, manifest.bytesWritten()));
        assertThat(folder.resolve("articles/bb")).doesNotExist();
        assertThat(folder.resolve("index.html")).hasContent("Home again");
    }

    @Test
    void writesEverythingAnewWhenAskedTo() throws IOException {
        build(Map.of("index.html", "Home", "old.html", "Old"));

        var manifest = build(SiteFolder.Start.CLEAN, Map.of("index.html", "Home"));

        assertThat(manifest).isEqualTo(new Manifest(2, 0, 0, 1, manifest.bytesWritten()));
        assertThat(SiteFolder.files(folder)).containsExactly("data/SHA256SUMS", "index.html");
    }

    @Test
    void leavesTheOldSiteWhenABuildFails() throws IOException {
        build(Map.of("index.html", "Home"));

        try (var site = SiteFolder.open(folder)) {
            site.add(file("index.html", "Half done"));
        }

        assertThat(folder.resolve("index.html")).hasContent("Home");
        assertThat(entries(folder.getParent())).containsExactly(folder);
    }

    @Test
    void clearsWhatAKilledBuildLeft() throws IOException {
        Files.createDirectories(disk.getPath("/press/.site.staging/new/articles"));
        Files.writeString(disk.getPath("/press/.site.staging/new/articles/half.html"), "half");

        build(Map.of("index.html", "Home"));

        assertThat(SiteFolder.files(folder)).doesNotContain("articles/half.html");
        assertThat(entries(folder.getParent())).containsExactly(folder);
    }

    @Test
    void doesNotCountEmptyFoldersAsFilesThatItRemoves() throws IOException {
        build(Map.of("index.html", "Home"));
        Files.createDirectories(folder.resolve("empty"));

        var manifest = build(Map.of("index.html", "Home"));

        assertThat(manifest.removed()).isZero();
        assertThat(folder.resolve("empty")).doesNotExist();
    }

    @Test
    void refusesAFolderOfSomebodyElseAndTouchesNothing() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.tex"), "ten years");

        assertThatThrownBy(() -> SiteFolder.open(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SiteFolder.open(folder, SiteFolder.Start.CLEAN, SiteFolder.Way.WHOLE))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(entries(folder)).containsExactly(folder.resolve("thesis.tex"));
        assertThat(entries(folder.getParent())).containsExactly(folder);
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> SiteFolder.open(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).hasContent("a file");
    }

    @Test
    void replacesLinksInsideTheSiteAndLeavesWhatTheyLeadTo() throws IOException {
        build(Map.of("index.html", "Home", "articles/a.html", "A"));
        var elsewhere = Files.createDirectories(disk.getPath("/elsewhere"));
        Files.writeString(elsewhere.resolve("a.html"), "A");
        Files.writeString(elsewhere.resolve("precious.txt"), "precious");
        Files.delete(folder.resolve("articles/a.html"));
        Files.delete(folder.resolve("articles"));
        Files.createSymbolicLink(folder.resolve("articles"), elsewhere);
        Files.delete(folder.resolve("index.html"));
        Files.createSymbolicLink(folder.resolve("index.html"), elsewhere.resolve("precious.txt"));

        build(Map.of("index.html", "Home", "articles/a.html", "A"));

        assertThat(Files.isSymbolicLink(folder.resolve("articles"))).isFalse();
        assertThat(Files.isRegularFile(folder.resolve("index.html"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
        assertThat(elsewhere.resolve("precious.txt")).hasContent("precious");
        assertThat(elsewhere.resolve("a.html")).hasContent("A");
    }

    @Test
    void writesThroughALinkThatIsTheFolderItself() throws IOException {
        var real = Files.createDirectories(disk.getPath("/var/www/archive"));
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, real);

        build(Map.of("index.html", "Home"));
        build(Map.of("index.html", "Home again"));

        assertThat(real.resolve("index.html")).hasContent("Home again");
        assertThat(Files.isSymbolicLink(folder)).isTrue();
    }

    @Test
    void putsAFolderWhereAFileWasAndTheOtherWayRound() throws IOException {
        build(Map.of("a", "file", "b/c", "file"));

        build(Map.of("a/d", "file", "b", "file"));

        assertThat(SiteFolder.files(folder)).containsExactly("a/d", "b", "data/SHA256SUMS");
    }

    @Test
    void refusesASecondBuildWhileOneIsOpen() throws IOException {
        // On a real disk: one in memory knows no locks.
        var site = realDisk.resolve("site");
        try (var first = SiteFolder.open(site)) {
            first.add(file("index.html", "Home"));

            assertThatThrownBy(() -> SiteFolder.open(site)).isInstanceOf(FolderInUse.class);

            first.commit();
        }

        assertThat(site.resolve("index.html")).hasContent("Home");
    }

    @Test
    void refusesPathsThatSomeSystemCannotHold() throws IOException {
        try (var site = SiteFolder.open(folder)) {
            for (var path : List.of(
                    "../out.html", "/etc/passwd", "a//b", "a\\b", "what?.html", "a/", "a/../b", "a /b", "", "dot.")) {
                assertThatThrownBy(() -> site.add(file(path, "x")))
                        .as(path)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void refusesTwoFilesThatDifferInCapitalsAlone() throws IOException {
        try (var site = SiteFolder.open(folder)) {
            site.add(file("a.html", "x"));
            site.add(file("B.html", "x"));

            for (var path : List.of("a.html", "A.html", "B.html", "b.html")) {
                assertThatThrownBy(() -> site.add(file(path, "x")))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageEndingWith(", " + path);
            }
        }
    }

    private Manifest build(Map<String, String> files) throws IOException {
        return build(SiteFolder.Start.UPDATE, files);
    }

    private Manifest build(SiteFolder.Start start, Map<String, String> files) throws IOException {
        Files.createDirectories(folder.getParent());
        try (var site = SiteFolder.open(folder, start, SiteFolder.Way.WHOLE)) {
            for (var each : new TreeMap<>(files).entrySet()) {
                site.add(file(each.getKey(), each.getValue()));
            }
            return site.commit();
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
