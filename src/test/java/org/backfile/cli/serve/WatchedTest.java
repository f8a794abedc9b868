package org.backfile.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void staysTheSameWhileNothingChanges() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), "At noon.");

        assertThat(watched().state()).isEqualTo(watched().state());
    }

    @Test
    void changesWhenAFileComesGrowsOrGoes() throws IOException {
        int empty = watched().state();
        Files.writeString(folder.resolve("ferry.txt"), "At noon.");
        int one = watched().state();
        Files.writeString(folder.resolve("ferry.txt"), "At noon, said the captain.");
        int longer = watched().state();
        Files.delete(folder.resolve("ferry.txt"));

        assertThat(List.of(empty, one, longer)).doesNotHaveDuplicates();
        assertThat(watched().state()).isEqualTo(empty);
    }

    @Test
    void doesNotLookAtTheSiteItself() throws IOException {
        int before = watched().state();
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "Home");

        assertThat(watched().state()).isEqualTo(before);
    }

    private Watched watched() {
        return new Watched(List.of(folder, folder.resolve("absent.yaml")), folder.resolve("site"));
    }
}
