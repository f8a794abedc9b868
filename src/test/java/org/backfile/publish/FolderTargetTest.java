package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTargetTest {

    @TempDir
    private Path disk = Path.of("");

    @Test
    void copiesTheSiteToWhereTheServerLooks() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home", "a/b.html", "Ferry"));

        var report = publish(site, false);

        assertThat(report.changed()).isTrue();
        assertThat(report.files()).isEqualTo(3);
        assertThat(disk.resolve("www/a/b.html")).hasContent("Ferry");
        assertThat(disk.resolve("www/data/SHA256SUMS")).exists();
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        publish(site, false);
        var before = Files.readSymbolicLink(disk.resolve("www"));

        assertThat(publish(site, false).changed()).isFalse();
        assertThat(Files.readSymbolicLink(disk.resolve("www"))).isEqualTo(before);
    }

    @Test
    void showsTheNewSiteAndRemovesTheOldOne() throws Exception {
        publish(TestSite.build(disk.resolve("site"), Map.of("index.html", "Monday", "old.html", "")), false);

        publish(TestSite.build(disk.resolve("site"), Map.of("index.html", "Tuesday")), false);

        assertThat(disk.resolve("www/index.html")).hasContent("Tuesday");
        assertThat(disk.resolve("www/old.html")).doesNotExist();
        assertThat(disk.resolve(".www.releases"))
                .isDirectoryContaining("glob:**")
                .satisfies(releases -> {
                    try (var kept = Files.list(releases)) {
                        assertThat(kept).hasSize(1);
                    }
                });
    }

    @Test
    void writesNothingInADryRun() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));

        assertThat(publish(site, true).changed()).isTrue();
        try (var entries = Files.list(disk)) {
            assertThat(entries).containsExactly(disk.resolve("site"));
        }
    }

    @Test
    void leavesAFolderOfSomebodyElseAlone() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        Files.createDirectories(disk.resolve("www"));
        Files.writeString(disk.resolve("www/thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> publish(site, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds something that Backfile did not make, so nothing in it was touched.");
        assertThat(disk.resolve("www/thesis.txt")).hasContent("ten years of work");
    }

    @Test
    void losesNothingThatWasPutIntoThePublishedSite() throws Exception {
        publish(TestSite.build(disk.resolve("site"), Map.of("index.html", "Monday")), false);
        Files.writeString(disk.resolve("www/.htaccess"), "Require valid-user");
        var next = TestSite.build(disk.resolve("site"), Map.of("index.html", "Tuesday"));

        assertThatThrownBy(() -> publish(next, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("www/.htaccess: Backfile did not make this");
        assertThat(disk.resolve("www/.htaccess")).hasContent("Require valid-user");
        assertThat(disk.resolve("www/index.html")).hasContent("Monday");
    }

    @Test
    void namesAListOfChecksumsThatIsNone() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        publish(site, false);
        Files.writeString(disk.resolve("www/data/SHA256SUMS"), "nonsense\n");

        assertThatThrownBy(() -> publish(site, false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(
                        "SHA256SUMS: this is no list of checksums any more, it holds the line \"nonsense\".");
    }

    @Test
    void leavesALinkOfSomebodyElseAlone() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        Files.createDirectories(disk.resolve("elsewhere"));
        Files.createSymbolicLink(disk.resolve("www"), Path.of("elsewhere"));

        assertThatThrownBy(() -> publish(site, false)).isInstanceOf(PublishException.class);
        assertThat(Files.readSymbolicLink(disk.resolve("www"))).isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void takesOverAnEmptyFolder() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        Files.createDirectories(disk.resolve("www"));

        publish(site, false);

        assertThat(disk.resolve("www/index.html")).hasContent("Home");
    }

    @Test
    void publishesOnlyWhatWasBuilt() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));
        Files.writeString(site.resolve("index.html~"), "an editor's backup");

        publish(site, false);

        assertThat(disk.resolve("www/index.html~")).doesNotExist();
    }

    @Test
    void refusesAFolderInsideTheSite() throws Exception {
        var site = TestSite.build(disk.resolve("site"), Map.of("index.html", "Home"));

        assertThatThrownBy(() -> new FolderTarget(site.resolve("www")).publish(BuiltSite.of(site), false))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("lies in the site itself");
    }

    private PublishReport publish(Path site, boolean dryRun) throws IOException, PublishException {
        return new FolderTarget(disk.resolve("www")).publish(BuiltSite.of(site), dryRun);
    }
}
