package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a new site takes the place of the old one, on a real disk. */
class SwitchTest {

    private static final Map<String, String> MAY = Map.of(
            "index.html", "May", "a/one.html", "One", "a/two.html", "Two", "b/three.html", "Three", "c.css", "c");
    private static final Map<String, String> JUNE = Map.of(
            "index.html", "June", "a/one.html", "One", "a/four.html", "Four", "b/three.html", "Three", "c.css", "c");

    /** What the disk can do. */
    enum Ability {
        ALL,
        NO_EXCHANGE,
        SITE_ELSEWHERE;

        Disk disk() {
            return switch (this) {
                case ALL -> new NativeDisk();
                case NO_EXCHANGE -> Disk.PLAIN;
                case SITE_ELSEWHERE -> new TwoDisks();
            };
        }
    }

    /** The site is the root of a disk of its own, as a volume of a container. */
    private static final class TwoDisks implements Disk {

        @Override
        public void link(Path name, Path file) throws IOException {
            if (isOfSite(name) != isOfSite(file)) {
                throw new FileSystemException(name.toString(), file.toString(), "Invalid cross-device link");
            }
            Files.createLink(name, file);
        }

        @Override
        public boolean exchange(Path one, Path other) {
            return !isOfSite(one) && !isOfSite(other) && new NativeDisk().exchange(one, other);
        }

        @Override
        public boolean flush(Path folder) {
            return false;
        }

        private static boolean isOfSite(Path path) {
            return !path.toString().contains(".staging");
        }
    }

    /** A disk that goes away. */
    private static final Disk UNPLUGGED = new Disk() {
        @Override
        public boolean exchange(Path one, Path other) {
            throw new UncheckedIOException(new IOException("unplugged"));
        }

        @Override
        public boolean flush(Path folder) {
            return false;
        }
    };

    @TempDir
    private Path press = Path.of("");

    @ParameterizedTest
    @EnumSource
    void eachSiteIsWhatWasBuiltWhateverWasThereBefore(Ability ability) throws IOException {
        for (int i = 0; i < 3; i++) {
            for (var wanted : List.of(MAY, JUNE, Map.of("index.html", "Alone"), JUNE)) {
                build(wanted, ability.disk());

                assertThat(content()).isEqualTo(new TreeMap<>(wanted));
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatStaysTheSameIsTheSameFile() throws IOException {
        build(MAY, new NativeDisk());
        var before = key("a/one.html");

        build(JUNE, new NativeDisk());
        build(MAY, new NativeDisk());

        assertThat(key("a/one.html")).isEqualTo(before);
        assertThat(content()).isEqualTo(new TreeMap<>(MAY));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theSiteIsExchangedWholeAndTheOneBeforeStaysBeside() throws IOException {
        build(MAY, new NativeDisk());
        var may = Files.readAttributes(site(), BasicFileAttributes.class).fileKey();

        build(JUNE, new NativeDisk());

        var spare = press.resolve(".site.staging/spare");
        assertThat(Files.readAttributes(spare, BasicFileAttributes.class).fileKey())
                .isEqualTo(may);
        assertThat(spare.resolve("index.html")).hasContent("May");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readersFindEveryPageOfOneSiteAllTheTime() throws Exception {
        build(MAY, new NativeDisk());
        var stop = new AtomicBoolean();
        var reads = new AtomicInteger();
        var troubles = Collections.synchronizedList(new ArrayList<String>());
        var reader = new Thread(() -> {
            while (!stop.get()) {
                try {
                    var home = Files.readString(site().resolve("index.html"));
                    if (!home.equals("May") && !home.equals("June")) {
                        troubles.add("half a page: " + home);
                    }
                    Files.readString(site().resolve("a/one.html"));
                    reads.incrementAndGet();
                } catch (IOException e) {
                    troubles.add(e.toString());
                }
            }
        });
        reader.start();

        for (int i = 0; i < 20; i++) {
            build(i % 2 == 0 ? JUNE : MAY, new NativeDisk());
        }
        stop.set(true);
        reader.join();

        assertThat(troubles).isEmpty();
        assertThat(reads).hasPositiveValue();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theSiteKeepsItsPermissionsAndTheFolderBesideIsPrivate() throws IOException {
        build(MAY, new NativeDisk());
        var shared = PosixFilePermissions.fromString("rwxrwxr-x");
        Files.setPosixFilePermissions(site(), shared);

        build(JUNE, new NativeDisk());

        assertThat(Files.getPosixFilePermissions(site())).isEqualTo(shared);
        assertThat(Files.getPosixFilePermissions(press.resolve(".site.staging")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aStrangerInTheSiteGoesAndDoesNotComeBack() throws IOException {
        build(MAY, new NativeDisk());
        Files.writeString(site().resolve("a/.DS_Store"), "left by a file manager");

        build(MAY, new NativeDisk());
        assertThat(content()).isEqualTo(new TreeMap<>(MAY));

        build(JUNE, new NativeDisk());
        build(MAY, new NativeDisk());
        assertThat(content()).isEqualTo(new TreeMap<>(MAY));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatSomebodyEditedInPlaceIsBuiltAnew() throws IOException {
        build(MAY, new NativeDisk());
        build(JUNE, new NativeDisk());
        Files.writeString(site().resolve("a/one.html"), "defaced");

        build(MAY, new NativeDisk());

        assertThat(content()).isEqualTo(new TreeMap<>(MAY));
        build(JUNE, new NativeDisk());
        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aBuildThatCannotBePutInPlaceLeavesNothingBesideTheSite() throws IOException {
        build(MAY, new NativeDisk());
        build(JUNE, new NativeDisk());
        assertThat(press.resolve(".site.staging/spare")).isDirectory();

        try (var folder = SiteFolder.open(site(), SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, UNPLUGGED)) {
            add(MAY, folder);
            assertThatThrownBy(folder::commit).isInstanceOf(UncheckedIOException.class);
        }

        assertThat(press.resolve(".site.staging")).doesNotExist();
        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
    }

    @Test
    void theFolderStaysTheSameWhereThatIsWanted() throws IOException {
        build(MAY, new NativeDisk());
        var before = Files.readAttributes(site(), BasicFileAttributes.class).fileKey();

        try (var folder =
                SiteFolder.open(site(), SiteFolder.Start.CLEAN, SiteFolder.Way.FILE_BY_FILE, new NativeDisk())) {
            add(JUNE, folder);
            folder.commit();
        }

        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
        assertThat(Files.readAttributes(site(), BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aCompletedSiteIsNotSeenBeforeItIsPutInPlace(Ability ability) throws IOException {
        build(MAY, ability.disk());

        try (var folder = SiteFolder.open(site(), SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, ability.disk())) {
            add(JUNE, folder);
            folder.complete();

            assertThat(content()).isEqualTo(new TreeMap<>(MAY));
        }
        assertThat(content()).isEqualTo(new TreeMap<>(MAY));
    }

    @Test
    void theNextWhoLooksFinishesWhatWasCutOffFileByFile() throws IOException {
        build(MAY, Disk.PLAIN);
        cutOffAfterTheFirstMove();

        SiteFolder.settle(site());

        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
        assertThat(press.resolve(".site.staging")).doesNotExist();
    }

    @Test
    void theNextBuildBeginsWithASiteThatIsWhole() throws IOException {
        build(MAY, Disk.PLAIN);
        cutOffAfterTheFirstMove();

        var folder = SiteFolder.open(site(), SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, Disk.PLAIN);
        try (folder) {
            assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
        }
        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
    }

    @Test
    void nothingIsFinishedWhileABuildIsAtWork() throws IOException {
        build(MAY, Disk.PLAIN);
        try (var open = SiteFolder.open(site(), SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, Disk.PLAIN)) {
            assertThat(open).isNotNull();
            Files.writeString(press.resolve(".site.staging/moves"), "index.html\n");

            SiteFolder.settle(site());

            assertThat(content()).isEqualTo(new TreeMap<>(MAY));
        }
    }

    @Test
    void aFolderOfSomebodyElseIsNotSettled() throws IOException {
        Files.createDirectories(press.resolve(".site.staging/new"));
        Files.writeString(press.resolve(".site.staging/new/index.html"), "new");
        Files.writeString(press.resolve(".site.staging/moves"), "index.html\n");
        Files.createDirectories(site());
        Files.writeString(site().resolve("index.html"), "somebody's");

        SiteFolder.settle(site());

        assertThat(site().resolve("index.html")).hasContent("somebody's");
        assertThatThrownBy(() -> SiteFolder.open(site())).isInstanceOf(IOException.class);
    }

    @Test
    void finishesNothingOutsideOfTheSiteWhateverAListSays() throws IOException {
        build(MAY, Disk.PLAIN);
        var letters = Files.createDirectories(press.resolve("letters"));
        Files.writeString(letters.resolve("private.txt"), "private");
        var nested = Files.createDirectories(press.resolve("archive"));
        Files.move(site(), nested.resolve("site"));
        Files.writeString(nested.resolve("letters"), "the file that would take the place of the folder");
        var staging = Files.createDirectories(nested.resolve(".site.staging"));
        Files.createDirectories(staging.resolve("new"));
        Files.createSymbolicLink(staging.resolve("new/a"), letters);
        Files.writeString(staging.resolve("moves"), "../../letters\na/private.txt\na/../../../letters\n\u0000\n\n");

        SiteFolder.settle(nested.resolve("site"));

        assertThat(letters.resolve("private.txt")).hasContent("private");
        assertThat(nested.resolve("letters")).exists();
        assertThat(nested.resolve("site/a/private.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {".site.staging", ".site.staging/spare", ".site.staging/new"})
    void removesNothingBehindALinkInThePlaceOfItsOwnFolders(String own) throws IOException {
        build(MAY, new NativeDisk());
        var letters = Files.createDirectories(press.resolve("letters/new"));
        Files.writeString(letters.resolve("private.txt"), "private");
        FileTree.delete(press.resolve(own));
        Files.createDirectories(press.resolve(own).getParent());
        Files.createSymbolicLink(press.resolve(own), letters.getParent());

        build(JUNE, new NativeDisk());

        assertThat(content()).isEqualTo(new TreeMap<>(JUNE));
        assertThat(letters.resolve("private.txt")).hasContent("private");
    }

    /** June was complete, its list of moves was written, one file was moved, and the power went. */
    private void cutOffAfterTheFirstMove() throws IOException {
        var other = press.resolve("elsewhere/site");
        Files.createDirectories(other.getParent());
        try (var folder = SiteFolder.open(other)) {
            add(JUNE, folder);
            folder.commit();
        }
        var staging = Files.createDirectories(press.resolve(".site.staging"));
        Files.move(other, staging.resolve("new"));
        Files.writeString(staging.resolve("moves"), "a/four.html\na/one.html\ndata/SHA256SUMS\nindex.html\n");
        Files.move(staging.resolve("new/a/four.html"), site().resolve("a/four.html"));
    }

    private Path site() {
        return press.resolve("site");
    }

    private void build(Map<String, String> files, Disk disk) throws IOException {
        try (var folder = SiteFolder.open(site(), SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, disk)) {
            add(files, folder);
            folder.commit();
        }
    }

    private static void add(Map<String, String> files, SiteFolder folder) throws IOException {
        for (var each : new TreeMap<>(files).entrySet()) {
            folder.add(new SiteFile(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** All of the site, checked against its own list. */
    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        for (var path : SiteFolder.files(site())) {
            content.put(path, Files.readString(site().resolve(path)));
        }
        var sums = content.remove(SiteFolder.CHECKSUMS);
        if (sums == null) {
            throw new NoSuchFileException(SiteFolder.CHECKSUMS);
        }
        assertThat(sums.lines().map(line -> line.substring(66))).containsExactlyElementsOf(content.keySet());
        return content;
    }

    private Object key(String path) throws IOException {
        return Files.readAttributes(site().resolve(path), BasicFileAttributes.class)
                .fileKey();
    }
}
