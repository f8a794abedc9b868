package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullSpeedTest {

    @TempDir
    private Path disk = Path.of("");

    @Test
    void takesAFewArticlesForASmallCorpus() throws IOException {
        Files.writeString(Files.createDirectories(disk.resolve("2019")).resolve("ferry.txt"), "The ferry sails again.");

        assertThat(FullSpeed.isLarge(List.of(disk), FullSpeed.LARGE)).isFalse();
    }

    @Test
    void addsUpAllSources() throws IOException {
        var half = FullSpeed.LARGE / 2 + 1;
        var here = file("wire/articles.jsonl", half);
        var there = file("paper/1963/archive.csv", half);

        assertThat(FullSpeed.isLarge(List.of(here), FullSpeed.LARGE)).isFalse();
        assertThat(FullSpeed.isLarge(List.of(here.getParent(), there.getParent().getParent()), FullSpeed.LARGE))
                .isTrue();
    }

    @Test
    void countsPagesOfTheWebForAFifthAndPicturesNotAtAll() throws IOException {
        var page = file("saved/Ferry.HTML", 4 * FullSpeed.LARGE);
        var picture = file("saved/ferry.jpg", 2 * FullSpeed.LARGE);
        var saved = List.of(page.getParent());

        assertThat(FullSpeed.isLarge(List.of(page, picture), FullSpeed.LARGE)).isFalse();

        file("saved/archive.warc", 2 * FullSpeed.LARGE);
        assertThat(FullSpeed.isLarge(saved, FullSpeed.LARGE)).isTrue();
    }

    @Test
    void leavesASourceThatIsMissingToTheReader() throws IOException {
        assertThat(FullSpeed.isLarge(List.of(disk.resolve("nowhere")), FullSpeed.LARGE))
                .isFalse();
    }

    @Test
    void doesNotHandOverUnlessTheLauncherChoseForASmallCorpus() throws IOException {
        var large = file("articles.jsonl", FullSpeed.LARGE + 1);

        assertThat(FullSpeed.handOver(List.of(large), FullSpeed.LARGE, List.of("build")))
                .isEmpty();
    }

    @Test
    void leavesMostOfAShortMemoryToWhatStays() {
        assertThat(FullSpeed.options(384L << 20))
                .contains("-XX:NewRatio=5", "-XX:+UseSerialGC")
                .doesNotContain("-XX:+UseParallelGC");
        assertThat(FullSpeed.options(6L << 30))
                .contains("-XX:+UseParallelGC")
                .doesNotContain("-XX:NewRatio=5", "-XX:+UseSerialGC");
    }

    /** Takes no place on the disk. */
    private Path file(String name, long size) throws IOException {
        var file = disk.resolve(name);
        Files.createDirectories(file.getParent());
        try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(size);
        }
        return file;
    }
}
