package org.backfile.cli.serve;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BellTest {

    private static final long AN_HOUR = 3_600_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void wakesWhoWaitsForAFile() throws Exception {
        try (var bell = new Bell()) {
            bell.hang(List.of(folder));
            Files.writeString(folder.resolve("ferry.txt"), "At noon.");

            bell.await(AN_HOUR);
        }
    }

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void ringsAgainForAFolderThatWentAndCame() throws Exception {
        var harbour = Files.createDirectory(folder.resolve("harbour"));
        try (var bell = new Bell()) {
            bell.hang(List.of(harbour));
            Files.delete(harbour);
            bell.await(AN_HOUR);
            Files.createDirectory(harbour);
            bell.hang(List.of(harbour));
            Files.writeString(harbour.resolve("ferry.txt"), "At noon.");

            bell.await(AN_HOUR);
        }
    }

    @Test
    void waitsNoLongerThanItIsTold() throws Exception {
        try (var bell = new Bell()) {
            bell.hang(List.of(folder));

            assertThatCode(() -> bell.await(1)).doesNotThrowAnyException();
        }
    }

    @Test
    void doesNotMindAFolderThatIsGone() throws Exception {
        try (var bell = new Bell()) {
            assertThatCode(() -> bell.hang(List.of(folder.resolve("gone")))).doesNotThrowAnyException();
        }
    }
}
