package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    @TempDir
    Path folder;

    @Test
    void givesBackEveryNumberSortedWithinItsPartition() {
        long[] numbers = new Random(7).longs(400_000).toArray();

        try (var files = new KeyFiles(folder, "numbers", 8)) {
            Arrays.stream(numbers).forEach(files::add);
            var read = read(files);

            assertThat(read.stream().mapToLong(Long::longValue).sorted().toArray())
                    .isEqualTo(Arrays.stream(numbers).sorted().toArray());
        }
    }

    @Test
    void keepsNumbersOfOneGroupTogether() {
        try (var files = new KeyFiles(folder, "numbers", 8)) {
            for (int i = 0; i < 100; i++) {
                files.add(0x1234_00L | i);
            }
            for (int partition = 0; partition < KeyFiles.PARTITIONS; partition++) {
                files.read(partition, (sorted, size) -> assertThat(size).isIn(0, 100));
            }
        }
    }

    @Test
    void touchesTheDiskOnlyWhenMemoryIsFullAndLeavesNothing() throws Exception {
        try (var files = new KeyFiles(folder.resolve("work"), "numbers", 0)) {
            files.add(1);
            assertThat(Files.exists(folder.resolve("work"))).isFalse();
            for (int i = 0; i < 5_000; i++) {
                files.add(1);
            }
            assertThat(read(files)).hasSize(5_001);
        }

        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    private static List<Long> read(KeyFiles files) {
        var all = new ArrayList<Long>();
        for (int partition = 0; partition < KeyFiles.PARTITIONS; partition++) {
            files.read(partition, (sorted, size) -> {
                assertThat(sorted).isSorted();
                Arrays.stream(sorted, 0, size).forEach(all::add);
            });
        }
        return all;
    }
}
