package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full after any number of blocks. */
class FullDiskTest {

    private static final int BLOCK = 512;

    /** Exchanges folders as a real disk does, but for the one step. */
    private static final Disk EXCHANGING = new Disk() {
        @Override
        public boolean exchange(Path one, Path other) {
            try {
                var between = one.resolveSibling("between");
                Files.move(one, between);
                Files.move(other, one);
                Files.move(between, other);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean flush(Path folder) {
            return true;
        }
    };

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOldSiteStaysAndTheNextBuildIsRight(boolean exchanges) throws IOException {
        var disk = exchanges ? EXCHANGING : Disk.PLAIN;
        int refused = 0;
        int built = 0;
        for (int room = 0; room < 50; room++) {
            try (var system = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                    .setBlockSize(BLOCK)
                    .setMaxSize(200L * BLOCK)
                    .build())) {
                var site = system.getPath("/press/site");
                Files.createDirectories(site.getParent());
                build(site, EndlessBuilds.site(0), disk);
                var filler = system.getPath("/filler");
                fill(filler, room * (long) BLOCK);

                boolean done = tries(site, disk);

                assertThat(content(site))
                        .as("with room for " + room + " blocks")
                        .isEqualTo(EndlessBuilds.site(done ? 1 : 0));
                built += done ? 1 : 0;
                refused += done ? 0 : 1;
                Files.delete(filler);
                build(site, EndlessBuilds.site(1), disk);
                assertThat(content(site)).isEqualTo(EndlessBuilds.site(1));
            }
        }
        assertThat(refused).isGreaterThan(20);
        assertThat(built).isPositive();
    }

    /** Leaves so many bytes free. */
    private static void fill(Path filler, long free) throws IOException {
        long all = Files.getFileStore(filler.getParent()).getUnallocatedSpace();
        Files.write(filler, new byte[(int) (all - free)]);
    }

    private static boolean tries(Path site, Disk disk) throws IOException {
        try {
            build(site, EndlessBuilds.site(1), disk);
            return true;
        } catch (DiskFull e) {
            assertThat(e).hasMessageMatching("/press/\\.site\\.staging: the disk is full, \\d+ kB are left\\.");
            return false;
        } catch (IOException e) {
            // The lock itself found no room.
            assertThat(e).hasMessageContaining("out of disk space");
            return false;
        }
    }

    private static void build(Path site, Map<String, String> files, Disk disk) throws IOException {
        try (var folder = SiteFolder.open(site, SiteFolder.Start.UPDATE, SiteFolder.Way.WHOLE, disk)) {
            for (var each : files.entrySet()) {
                folder.add(new SiteFile(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            folder.commit();
        }
    }

    private static Map<String, String> content(Path site) throws IOException {
        var content = new TreeMap<String, String>();
        for (var path : SiteFolder.files(site)) {
            content.put(path, Files.readString(site.resolve(path)));
        }
        content.remove(SiteFolder.CHECKSUMS);
        return content;
    }
}
