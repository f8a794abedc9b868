package org.backfile.relate.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    @TempDir
    Path folder;

    @Test
    void givesBackEveryRowFromMemoryAndFromTheFile() {
        try (var shelf = new Shelf(folder.resolve("work"), "rows", 100, 64)) {
            IntStream.range(0, 100).parallel().forEach(number -> shelf.put(number, bytes("row " + number)));

            assertThat(folder.resolve("work")).exists();
            for (int number = 0; number < 100; number++) {
                assertThat(text(shelf.get(number))).isEqualTo("row " + number);
            }
        }
    }

    @Test
    void touchesTheDiskOnlyWhenMemoryIsFullAndLeavesNothing() throws Exception {
        try (var shelf = new Shelf(folder.resolve("work"), "rows", 2, 64)) {
            shelf.put(1, bytes("Norwick"));
            assertThat(folder.resolve("work")).doesNotExist();
            shelf.put(0, bytes("ferry".repeat(20)));
            assertThat(text(shelf.get(0))).startsWith("ferry");
        }

        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void keepsRowsWithoutBytes() {
        try (var shelf = new Shelf(folder, "rows", 2, 0)) {
            shelf.put(0, new byte[0]);
            shelf.put(1, bytes("Alba"));

            assertThat(text(shelf.get(0))).isEmpty();
            assertThat(text(shelf.get(1))).isEqualTo("Alba");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer row) {
        return StandardCharsets.UTF_8.decode(row).toString();
    }
}
