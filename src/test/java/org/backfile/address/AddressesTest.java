package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Header;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<Problem> problems = new ArrayList<>();
    private int number;

    @Test
    void makesTheIdFromTheIdentityAndTheSlugFromTheHeadline() throws Exception {
        var named = name(draft("1950/ferry.txt", "Ferry Service Resumes"));

        // printf %s 1950/ferry.txt | sha256sum | cut -c1-64 | xxd -r -p | base32 | cut -c1-10
        assertThat(paths(named)).containsExactly("articles/be/ferry-service-resumes-bef4ndmgo2.html");
    }

    @Test
    void keepsAnAddressWhenTheHeadlineChanges() throws Exception {
        var before = paths(name(draft("ferry.txt", "Fery servise")));

        var after = paths(name(draft("ferry.txt", "Ferry service resumes at last")));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void keepsAnAddressWhenAnItemBecomesKnownByMoreThanItsPath() throws Exception {
        var before = paths(name(draft("ferry.txt", "Ferry")));

        var after = paths(name(draft("ferry.txt", "Ferry", url("https://example.org/ferry"))));

        assertThat(after).isEqualTo(before);
        assertThat(folder.resolve("permalinks.tsv")).content().contains("url:https://example.org/ferry");
    }

    @Test
    void keepsAnAddressWhenAFileWithAUrlMoves() throws Exception {
        var before = paths(name(draft("ferry.txt", "Ferry", url("https://example.org/ferry"))));

        var after = paths(name(draft("1950/ferry.txt", "Ferry", url("https://example.org/ferry"))));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void doesNotGiveOneAddressToTwoItems() throws Exception {
        name(draft("top.txt", "Monday"));

        var named = name(
                draft("top.txt", "Tuesday", url("https://example.org/tuesday")),
                draft("old/top.txt", "Wednesday", url("https://example.org/wednesday")));

        assertThat(paths(named)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void namesBothPlacesOfTheSameIdentityAndKeepsTheFirst() throws Exception {
        var named = name(
                draft("a.txt", "Ferry", url("https://example.org/ferry")),
                draft("b.txt", "Ferry again", url("https://example.org/ferry")));

        assertThat(named).hasSize(1);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.LOST);
            assertThat(problem.message())
                    .isEqualTo(
                            "b.txt: This has the same web address (https://example.org/ferry) as a.txt, so only that one"
                                    + " is in the archive. Remove one of them, or correct the web address of the other.");
        });
    }

    @Test
    void writesTheSameFileForAnyOrder() throws Exception {
        name(draft("b.txt", "B"), draft("a.txt", "A"), draft("c.txt", "C"));
        var one = Files.readString(folder.resolve("permalinks.tsv"));
        Files.delete(folder.resolve("permalinks.tsv"));

        name(draft("c.txt", "C"), draft("a.txt", "A"), draft("b.txt", "B"));

        assertThat(folder.resolve("permalinks.tsv")).hasContent(one);
        assertThat(one.lines().skip(1)).isSorted().hasSize(3);
    }

    @Test
    void remembersArticlesThatAreGone() throws Exception {
        var before = paths(name(draft("a.txt", "A")));
        name(draft("b.txt", "B"));

        assertThat(paths(name(draft("a.txt", "Another headline")))).isEqualTo(before);
    }

    @Test
    void keepsTabsAndLineEndsOfAnIdentityOutOfTheFile() throws Exception {
        var before = paths(name(draft("odd\tname\n.txt", "A")));

        assertThat(folder.resolve("permalinks.tsv")).content().contains("path:odd\\tname\\n.txt\t");
        assertThat(paths(name(draft("odd\tname\n.txt", "B")))).isEqualTo(before);
    }

    @Test
    void namesEveryLineThatCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("permalinks.tsv"), """
                # comment
                article\tpath:a.txt\tarticles/aa/a-aaaaaaaaaa.html
                article path:b.txt
                article\tpath:c.txt\t../../etc/aaaaaaaaaa.html
                <<<<<<< ours
                article\tpath:a.txt\tarticles/bb/a-bbbbbbbbbb.html
                """);

        var error =
                catchThrowableOfType(PermalinkTrouble.class, () -> Permalinks.read(folder.resolve("permalinks.tsv")));

        assertThat(error.messages())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("permalinks.tsv:3: this is not kind, identity and address"),
                        line -> assertThat(line)
                                .startsWith("permalinks.tsv:4: \"../../etc/aaaaaaaaaa.html\" cannot be an address"),
                        line -> assertThat(line).startsWith("permalinks.tsv:5: a merge conflict is left here."),
                        line -> assertThat(line)
                                .startsWith("permalinks.tsv:6: path:a.txt already has another address on line 2."));
    }

    @Test
    void doesNotTouchAFileThatNeedsNoNewLine() throws Exception {
        name(draft("a.txt", "A"));
        var written = Files.getLastModifiedTime(folder.resolve("permalinks.tsv"));
        Files.setLastModifiedTime(
                folder.resolve("permalinks.tsv"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        name(draft("a.txt", "A"));

        assertThat(Files.getLastModifiedTime(folder.resolve("permalinks.tsv")).toMillis())
                .isEqualTo(1_000_000)
                .isNotEqualTo(written.toMillis());
    }

    private List<Addresses.Draft> name(Addresses.Draft... drafts) throws IOException, PermalinkTrouble {
        var permalinks = Permalinks.read(folder.resolve("permalinks.tsv"));
        var named = new Addresses(permalinks).name(List.of(drafts), problems::add);
        permalinks.write();
        return named;
    }

    private Addresses.Draft draft(String path, String headline, Identity... stronger) {
        var identities = new ArrayList<>(List.of(stronger));
        identities.add(new Identity(Identity.Kind.PATH, path));
        var source = new Source(path, 0, 1, "0".repeat(64), 1);
        var header = new Header("", "", source, headline, List.of(), null, null, null, null, null);
        return new Addresses.Draft(identities, header, number++);
    }

    private static Identity url(String url) {
        return new Identity(Identity.Kind.URL, url);
    }

    private static List<String> paths(List<Addresses.Draft> named) {
        return named.stream().map(draft -> draft.header().path()).toList();
    }
}
