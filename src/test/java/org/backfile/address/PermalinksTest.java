package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinksTest {

    private static final String ADDRESS = "articles/k3/ferry-k3v7qm2aab.html";

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve(Permalinks.NAME);
    }

    @Test
    void keepsWhatItHasGivenWhateverTheIdentityHolds() throws Exception {
        var identity = "id:a\tb\nc\rd\\t\u0000";
        var permalinks = Permalinks.read(file);
        permalinks.pin("article", identity, ADDRESS);
        permalinks.pin("article", identity, "articles/zz/other-zzv7qm2aab.html");
        permalinks.write();

        var again = Permalinks.read(file);
        assertThat(again.address("article", identity)).contains(ADDRESS);
        assertThat(again.address("story", identity)).isEmpty();
        assertThat(again.addresses("article")).containsValue(ADDRESS).hasSize(1);
        assertThat(again.addresses("art")).isEmpty();
        assertThat(Files.readString(file)).startsWith("# ").hasLineCount(2);
    }

    @Test
    void isWrittenOnlyWhereSomethingWasAdded() throws Exception {
        Permalinks.read(file).write();
        assertThat(file).doesNotExist();

        Files.writeString(file, "article\tid:a\t" + ADDRESS + "\n");
        var before = Files.getLastModifiedTime(file);
        var permalinks = Permalinks.read(file);
        permalinks.pin("article", "id:b", "articles/zz/zzv7qm2aab.html");
        permalinks.write();

        assertThat(Files.readString(file)).contains("id:a", "id:b");
        assertThat(Files.getLastModifiedTime(file)).isGreaterThanOrEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly(Permalinks.NAME);
    }

    @Test
    void findsTheIdInAnAddress() {
        assertThat(Permalinks.id(ADDRESS)).isEqualTo("k3v7qm2aab");
        assertThat(Permalinks.id("k3v7qm2aab.html")).isEqualTo("k3v7qm2aab");
        assertThatThrownBy(() -> Permalinks.id("index.html")).hasMessageContaining("index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../k3v7qm2aab.html",
                "/etc/k3v7qm2aab.html",
                "articles/k3/Ferry-k3v7qm2aab.html",
                "https://canary.invalid/k3v7qm2aab.html",
                "articles/k3/ferry.html",
                "articles\\k3v7qm2aab.html",
                "<script>-k3v7qm2aab.html"
            })
    void refusesAnAddressThatIsNoneOfASite(String address) throws IOException {
        Files.writeString(file, "# Addresses\n\narticle\tid:a\t" + address + "\n");

        assertThat(mistakes())
                .singleElement()
                .asString()
                .startsWith("permalinks.tsv:3: \"" + address + "\" cannot be an address");
    }

    @Test
    void namesEveryLineThatCannotBeUsed() throws IOException {
        Files.writeString(
                file,
                "<<<<<<< ours\r\narticle\tid:a\t" + ADDRESS
                        + "\r\n=======\narticle\tid:a\tarticles/zz/zzv7qm2aab.html\n>>>>>>> theirs\n"
                        + "Article\tid:b\t" + ADDRESS + "\narticle\tid:c\narticle\tid:d\t" + ADDRESS
                        + "\tmore\narticle\tid:a\t" + ADDRESS + "\n");

        assertThat(mistakes())
                .extracting(mistake -> mistake.substring(0, 24))
                .containsExactly(
                        "permalinks.tsv:1: a merg",
                        "permalinks.tsv:3: a merg",
                        "permalinks.tsv:4: id:a a",
                        "permalinks.tsv:5: a merg",
                        "permalinks.tsv:6: this i",
                        "permalinks.tsv:7: this i",
                        "permalinks.tsv:8: this i");
        assertThat(mistakes().get(2)).contains("on line 2");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(file, "article\tid:é\t".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakes()).containsExactly("permalinks.tsv: this is not UTF-8. Restore it from version control.");
    }

    private List<String> mistakes() {
        return catchThrowableOfType(PermalinkTrouble.class, () -> Permalinks.read(file))
                .messages();
    }
}
