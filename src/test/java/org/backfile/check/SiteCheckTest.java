package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Problem;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

    private static final String FRONT = "<!doctype html><p id=top><a href=articles/k3/ferry.html#L2>Ferry</a>";
    private static final String ARTICLE =
            "<!doctype html><h1>Ferry</h1><p id=L2>At noon.<a href=../../index.html>Home</a>";
    private static final String DATA = "{\"id\":\"k3\",\"source\":{\"line\":1},\"path\":\"articles/k3/ferry.html\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsNothingWrongWithASoundSite() throws IOException {
        build(Map.of());

        var report = new SiteCheck(folder, null).run();

        assertThat(report.problems()).isEmpty();
        assertThat(report.pages()).isEqualTo(2);
        assertThat(report.links()).isEqualTo(2);
        assertThat(report.articles()).isEqualTo(1);
    }

    @Test
    void checksASiteBehindALinkAsPublishingLeavesIt(@TempDir Path disk) throws IOException {
        build(Map.of());
        var link = Files.createSymbolicLink(disk.resolve("www"), folder.toAbsolutePath());

        assertThat(new SiteCheck(link, null).run().problems()).isEmpty();
    }

    @Test
    void tellsThatAFileWasChangedLostOrAdded() throws IOException {
        build(Map.of("a.txt", "one", "b.txt", "two"));
        Files.writeString(folder.resolve("a.txt"), "eno");
        Files.delete(folder.resolve("b.txt"));
        Files.writeString(folder.resolve("c.txt"), "three");

        assertThat(problems())
                .containsExactly(
                        "a.txt: Its bytes are not those that were built."
                                + " Build the site again, or copy it again from where it is whole.",
                        "b.txt: It was built and is not there."
                                + " Build the site again, or copy it again from where it is whole.",
                        "c.txt: It lies in the site and was not built."
                                + " Remove it, or keep it elsewhere: the next build deletes it.");
    }

    @Test
    void tellsWhichLineOfTheListOfChecksumsIsNone() throws IOException {
        build(Map.of("a.txt", "one"));
        var list = folder.resolve(SiteFolder.CHECKSUMS);
        Files.writeString(list, Files.readString(list).replaceFirst("\n", "\nnonsense\n"));

        assertThat(problems())
                .containsExactly("data/SHA256SUMS:2: This is no line of checksums: \"nonsense\"."
                        + " Build the site again, or copy it again from where it is whole.");
    }

    @Test
    void tellsALinkToAPageThatIsNotThere() throws IOException {
        build(Map.of("about.html", "<a href=contact.html>Write to us</a>"));

        assertThat(problems())
                .containsExactly("about.html: It points at contact.html, which is not there."
                        + " Build the site again, or correct the link where it was written.");
    }

    @Test
    void tellsTheSameBrokenLinkOfManyPagesOnce() throws IOException {
        build(Map.of("a.html", "<a href=x.html>X</a>", "b.html", "<a href=x.html>X</a>", "c.html", "<img src=x.html>"));

        assertThat(problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.html: ")
                .contains("So do 2 more.");
    }

    @Test
    void tellsALinkToAFolder() throws IOException {
        build(Map.of(
                "about.html", "<a href=./>Home</a>", "outlets/index.html", "", "x.html", "<a href=outlets/>All</a>"));

        assertThat(problems())
                .containsExactly(
                        "about.html: It points at the root folder, which is a folder."
                                + " Name the file (index.html): from a disk a folder shows no page.",
                        "x.html: It points at outlets/, which is a folder."
                                + " Name the file (index.html): from a disk a folder shows no page.");
    }

    @Test
    void tellsAnAnchorThatIsNotThereInTheSameAndInAnotherPage() throws IOException {
        build(Map.of("about.html", "<a href=#rights>Rights</a><a href='articles/k3/ferry.html#L9'>Line 9</a>"));

        assertThat(problems())
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("about.html: It links to \"#"))
                .anyMatch(problem -> problem.contains("\"#rights\" in about.html"))
                .anyMatch(problem -> problem.contains("\"#L9\" in articles/k3/ferry.html"));
    }

    @Test
    void tellsEveryLoadFromElsewhere() throws IOException {
        build(Map.of(
                "a.html", "<img src='https://cdn.example/a.png'>",
                "b.html", "<link rel='preload stylesheet' href='//cdn.example/b.css'>",
                "c.css", "@import \"https://cdn.example/c.css\"; body { background: url('data:image/png;base64,AA') }",
                "d.html", "<img srcset='e.png 1x, https://cdn.example/f.png 2x' alt=''>",
                "e.png", ""));

        assertThat(problems())
                .hasSize(5)
                .allMatch(problem -> problem.contains(": It loads \""))
                .allMatch(problem -> problem.endsWith(
                        "\" from outside the site." + " Keep a copy in the site, or link to it instead."));
    }

    @Test
    void letsAReaderFollowALinkToElsewhereButNotToAScript() throws IOException {
        build(Map.of("a.html", "<a href='https://example.org/'>E</a><a href='JavaScript:alert(1)'>J</a>"));

        assertThat(problems()).hasSize(1).first().asString().contains("It links to a script");
    }

    @Test
    void tellsALinkThatBreaksUnderASubPath() throws IOException {
        build(Map.of("a.html", "<a href='/index.html'>Home</a><a href='../index.html'>Up</a>"));

        assertThat(problems()).hasSize(2).allMatch(problem -> problem.contains("outside the site's own folder"));
    }

    @Test
    void followsAbsoluteLinksBelowTheAddressOfTheSite() throws IOException {
        build(Map.of("sitemap.xml", "<urlset><url><loc>https://example.org/press/gone.html</loc></url></urlset>"));

        var problems = new SiteCheck(folder, "https://example.org/press/").run().problems();

        assertThat(problems).extracting(Problem::seen).containsExactly("It points at gone.html, which is not there.");
    }

    @Test
    void letsAnAbsoluteAddressEndAtAFolderThatAServerCanShow() throws IOException {
        build(Map.of(
                "feed.xml", "<feed><link href='https://example.org/press/'/></feed>",
                "sitemap.xml", "<urlset><url><loc>https://example.org/press/outlets/</loc></url></urlset>"));

        var problems = new SiteCheck(folder, "https://example.org/press/").run().problems();

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("sitemap.xml: It points at outlets/index.html, which is not there."
                        + " Build the site again, or correct the link where it was written.");
    }

    @Test
    void followsLinksWithQueriesBlanksAndLettersOfAnyScript() throws IOException {
        build(Map.of(
                "a.html",
                "<a href='b%20c.html?q=x'>1</a><a href='%C3%A9t%C3%A9.html'>2</a>",
                "b c.html",
                "",
                "\u00e9t\u00e9.html",
                ""));

        assertThat(problems()).isEmpty();
    }

    @Test
    void tellsWhereDataAndPagesDisagree() throws IOException {
        build(
                Map.of(
                        "articles/zz/extra.html", "",
                        "data/articles/zz.jsonl",
                                "{\"id\":\"z1\",\"path\":\"articles/zz/gone.html\"}\n{\"id\":\n{\"id\":\"k3\",\"path\":\"articles/k3/ferry.html\"}\n"));

        assertThat(problems())
                .containsExactly(
                        "data/articles/zz.jsonl:1: The page articles/zz/gone.html is not there. Build the site again.",
                        "data/articles/zz.jsonl:2: This is not JSON: Unexpected end-of-input within/between Object entries."
                                + " Build the site again.",
                        "data/articles/zz.jsonl:3: The id k3 is given to two articles. Build the site again.",
                        "articles/zz/extra.html: The published data do not have it. Build the site again.");
    }

    private List<String> problems() throws IOException {
        return new SiteCheck(folder, null)
                .run().problems().stream().map(Problem::message).toList();
    }

    private void build(Map<String, String> more) throws IOException {
        try (var site = SiteFolder.open(folder)) {
            var files = new java.util.TreeMap<>(more);
            files.put("index.html", FRONT);
            files.put("articles/k3/ferry.html", ARTICLE);
            files.put("data/articles/k3.jsonl", DATA);
            for (var file : files.entrySet()) {
                site.add(new SiteFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            site.commit();
        }
    }
}
