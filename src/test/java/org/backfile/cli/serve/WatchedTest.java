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

        assertThat(watched().look()).isEqualTo(watched().look());
    }

    @Test
    void changesWhenAFileComesGrowsOrGoes() throws IOException {
        var empty = watched().look();
        Files.writeString(folder.resolve("ferry.txt"), "At noon.");
        var one = watched().look();
        Files.writeString(folder.resolve("ferry.txt"), "At noon, said the captain.");
        var longer = watched().look();
        Files.delete(folder.resolve("ferry.txt"));

        assertThat(List.of(empty, one, longer)).doesNotHaveDuplicates();
        assertThat(watched().look()).isEqualTo(empty);
    }

    @Test
    void namesTheFilesThatWereEdited() throws IOException {
        var ferry = Files.writeString(folder.resolve("ferry.txt"), "At noon.");
        var bridge = Files.writeString(folder.resolve("bridge.txt"), "Closed.");
        Files.writeString(folder.resolve("quay.txt"), "Flooded.");
        var before = watched().look();
        Files.writeString(ferry, "At noon, said the captain.");
        Files.delete(bridge);
        Files.writeString(folder.resolve("market.txt"), "Open again.");

        assertThat(watched().look().editedSince(before)).containsExactly(ferry);
    }

    @Test
    void doesNotLookAtWhatIsHiddenUnlessItIsNamed() throws IOException {
        var hidden = Files.createDirectories(folder.resolve(".backfile/cache"));
        var named = new Watched(List.of(hidden.getParent()), folder.resolve("site"));
        var before = watched().look();
        var then = named.look();
        Files.writeString(hidden.resolve("clock"), "noon");
        Files.writeString(folder.resolve(".ferry.txt.swp"), "At n");

        assertThat(watched().look()).isEqualTo(before);
        assertThat(named.look()).isNotEqualTo(then);
    }

    @Test
    void doesNotLookAtTheSiteItself() throws IOException {
        var before = watched().look();
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "Home");

        assertThat(watched().look()).isEqualTo(before);
    }

    private Watched watched() {
        return new Watched(List.of(folder, folder.resolve("absent.yaml")), folder.resolve("site"));
    }
}
