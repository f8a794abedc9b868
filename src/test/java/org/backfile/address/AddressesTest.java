package org.backfile.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Header;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;
import org.jspecify.annotations.Nullable;
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
    void lengthensAnIdThatAnotherArticleHas() throws Exception {
        Files.writeString(
                folder.resolve("permalinks.tsv"), "article\tpath:ferry.txt\tarticles/be/ferry-bef4ndmgo2.html\n");

        var named = name(draft("ferry.txt", "Ferry"), draft("1950/ferry.txt", "Ferry"));

        assertThat(paths(named))
                .containsExactly("articles/be/ferry-bef4ndmgo2.html", "articles/be/ferry-bef4ndmgo2xb.html");
    }

    @Test
    void namesTwoFilesOfOnePath() throws Exception {
        assertThat(name(draft("a.txt", "Ferry"), draft("a.txt", "Ferry"))).hasSize(1);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("a.txt: Two sources hold a file of this path, and only the one of the source that is"
                        + " named first is in the archive. Rename the other, or list the folder above both sources.");
    }

    @Test
    void keepsTheLatestCaptureOfAPageWhateverTheirOrder() throws Exception {
        var may = capture("may.html", "Ferry", "https://gazette.example/ferry", "2019-05-01T12:00:00Z");
        var june = capture("june.html", "Ferry sails", "https://gazette.example/ferry", "2019-06-01T12:00:00Z");
        var july = capture("july.html", "Ferry sank", "https://gazette.example/ferry", "2019-07-01T12:00:00Z");
        var some = capture("some.html", "Ferry", "https://gazette.example/ferry", null);

        for (var order : List.of(List.of(may, june, july, some), List.of(july, some, june, may))) {
            var named = name(order.toArray(Addresses.Draft[]::new));

            assertThat(named).hasSize(1);
            var source = named.get(0).header().source();
            assertThat(source.path()).isEqualTo("july.html");
            assertThat(source.capture()).isNotNull();
            assertThat(source.capture().earlier()).containsExactly("2019-05-01T12:00:00Z", "2019-06-01T12:00:00Z");
            assertThat(Addresses.earlierCaptures(named)).isEqualTo(2);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoCapturesOfOneTime() throws Exception {
        var one = capture("one.html", "Ferry", "https://gazette.example/ferry", "2019-05-01T12:00:00Z");
        var other = capture("other.html", "Ferry", "https://gazette.example/ferry", "2019-05-01T12:00:00Z");

        assertThat(name(one, other))
                .extracting(draft -> draft.header().source().path())
                .containsExactly("one.html");
    }

    @Test
    void takesPagesFromTwoPlacesForOneOnlyIfTheySayTheSameHeadline() throws Exception {
        var page = capture("a.html", "Ferry", "https://gazette.example/ferry?print=1", "2019-05-01T12:00:00Z");
        var same = capture("b.html", "Ferry", "https://gazette.example/ferry", "2019-06-01T12:00:00Z");
        var other = capture("c.html", "Harbour", "https://gazette.example/harbour", "2019-07-01T12:00:00Z");
        var uncaptured = draft("d.html", "Ferry", url("https://gazette.example/ferry"));

        assertThat(name(page, same, other, uncaptured))
                .extracting(draft -> draft.header().source().path())
                .containsExactly("b.html");
        assertThat(problems)
                .extracting(Problem::message)
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("c.html: This has the same web address"),
                        message -> assertThat(message).startsWith("d.html: This has the same web address"));
        assertThat(name(uncaptured, same))
                .extracting(draft -> draft.header().source().path())
                .containsExactly("d.html");
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
    void tellsIdentitiesApartThatDifferInHalvesOfCharacters() throws Exception {
        var drafts = new Addresses.Draft[] {
            draft("a\ud800.txt", "A"), draft("a\ud801.txt", "B"), draft("a?.txt", "C"), draft("a\\ud800.txt", "D")
        };
        var before = paths(name(drafts));

        assertThat(before).doesNotHaveDuplicates();
        assertThat(folder.resolve("permalinks.tsv")).content().contains("path:a\\ud800.txt\t", "path:a\\\\ud800.txt\t");
        assertThat(paths(name(drafts))).isEqualTo(before);
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

    /** Of a page that says of itself where it stands: {@code https://gazette.example/ferry}. */
    private Addresses.Draft capture(String path, String headline, String url, @Nullable String time) {
        var draft = draft(path, headline, url("https://gazette.example/ferry"));
        var header = draft.header();
        return draft.with(header.from(header.source().withCapture(new Capture(url, time, "the WARC record"))));
    }

    private static Identity url(String url) {
        return new Identity(Identity.Kind.URL, url);
    }

    private static List<String> paths(List<Addresses.Draft> named) {
        return named.stream().map(draft -> draft.header().path()).toList();
    }
}
