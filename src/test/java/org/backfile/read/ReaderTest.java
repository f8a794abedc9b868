package org.backfile.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Problem;
import org.backfile.read.raw.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final String PROSE = "Ferry service resumes\n\nThe ferry left the harbour at noon.\n";

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path root = disk.getPath("/clippings");
    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void makeTheSource() throws IOException {
        Files.createDirectories(root);
    }

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    @Test
    void readsTextAsItStands() throws IOException {
        write("1950/ferry.txt", "Ferry\u00A0service\r\n\r\nIt left\rat noon.\n");

        var item = read("1950/ferry.txt");

        assertThat(item.text()).isEqualTo("Ferry\u00A0service\r\n\r\nIt left\rat noon.\n");
        assertThat(item.format()).isEqualTo(Format.TEXT);
        assertThat(item.encoding()).isEqualTo("UTF-8");
        assertThat(item.source().path()).isEqualTo("1950/ferry.txt");
        assertThat(item.source().sha256()).hasSize(64);
        assertThat(item.problems()).isEmpty();
    }

    @Test
    void dropsTheByteOrderMarkAndSaysSo() throws IOException {
        write("ferry.txt", "\uFEFF" + PROSE);

        var item = read("ferry.txt");

        assertThat(item.text()).isEqualTo(PROSE);
        assertThat(item.readingNotes()).contains("The file begins with a byte order mark of UTF-8.");
    }

    @Test
    void readsUtf16WithAndWithoutItsMark() throws IOException {
        write("with.txt", ("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE));
        write("without.txt", PROSE.getBytes(StandardCharsets.UTF_16BE));

        assertThat(read("with.txt").text()).isEqualTo(PROSE);
        assertThat(read("without.txt").encoding()).isEqualTo("UTF-16BE");
        assertThat(items).extracting(Item::text).containsOnly(PROSE);
    }

    @Test
    void guessesALegacyEncodingAndSaysSo() throws IOException {
        write(
                "cafe.txt",
                "The caf\u00e9 \u201copens\u201d \u2013 it\u2019s na\u00efve"
                        .getBytes(Charset.forName("windows-1252")));

        var item = read("cafe.txt");

        assertThat(item.text()).isEqualTo("The caf\u00e9 \u201copens\u201d \u2013 it\u2019s na\u00efve");
        assertThat(item.readingNotes())
                .contains("The encoding is not declared; windows-1252 was guessed from its letters.");
    }

    @Test
    void marksBrokenBytesInUtf8WithTheirLine() throws IOException {
        var bytes = "Caf\u00e9\nGar\u00e7on\nna\u00efve \u2013 \u201cdone\u201d xx".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;
        write("cut.txt", bytes);

        var item = read("cut.txt");

        assertThat(item.text()).contains("Gar\u00e7on").contains("\uFFFD");
        assertThat(item.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("broken-encoding");
            assertThat(problem.where()).isEqualTo("cut.txt:3");
        });
    }

    @Test
    void keepsZeroCharactersAndNamesTheirLine() throws IOException {
        write("zero.txt", "A first line that is long enough\nand a \0 here\n");

        assertThat(read("zero.txt").problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("zero-character", "zero.txt:2"));
    }

    @Test
    void takesTheCharsetThatAPageDeclares() throws IOException {
        write(
                "page.html",
                "<!doctype html><meta charset=iso-8859-2><p>\u0141\u00f3d\u017a</p>"
                        .getBytes(Charset.forName("ISO-8859-2")));

        assertThat(read("page.html").text()).contains("\u0141\u00f3d\u017a");
    }

    @Test
    void tellsTheFormatByContent() throws IOException {
        write("saved.txt", "<!DOCTYPE html>\n<html><body><p>News</p></body></html>");
        write("notes.html", "No tag at all, just words.");
        write("field", "---\ntitle: News\n---\nText\n");
        write("readme.md", "# News\n\nText\n");

        assertThat(read("saved.txt").format()).isEqualTo(Format.HTML);
        assertThat(read("notes.html").format()).isEqualTo(Format.TEXT);
        assertThat(read("field").format()).isEqualTo(Format.MARKDOWN);
        assertThat(read("readme.md").format()).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void tellsWrappedLinesFromParagraphs() throws IOException {
        write("wrapped.txt", """
                The ferry left the harbour at noon with two hundred people on
                board, among them the mayor and a brass band that had been
                playing since the early morning on the quay, to the delight of
                everybody who had come to see the ship leave for the island.
                """);

        var item = read("wrapped.txt");

        assertThat(item.layout()).isEqualTo(Layout.HARD_WRAPPED);
        assertThat(item.readingNotes()).singleElement().asString().contains("wrapped at about 6");
    }

    @Test
    void readsMarkdownWithItsFrontMatterAndPlaces() throws IOException {
        write("a.md", "---\ntitle: Ferry\nauthors: [Ann, Bo]\n---\n# Ferry\n\nIt *left*.\n");

        var item = read("a.md");

        assertThat(item.declared())
                .satisfiesExactly(
                        title -> {
                            assertThat(title.name()).isEqualTo("title");
                            assertThat(title.value()).isEqualTo("Ferry");
                            assertThat(title.line()).isEqualTo(2);
                            assertThat(title.span().of(item.text())).isEqualTo("Ferry");
                        },
                        authors -> assertThat(authors.values()).containsExactly("Ann", "Bo"));
        assertThat(item.html()).contains("<p data-start=\"49\" data-end=\"60\">It <em>left</em>.</p>");
        assertThat(item.text().substring(49, 60)).isEqualTo("It *left*.\n");
    }

    @Test
    void readsAnItemWhoseFrontMatterIsBroken() throws IOException {
        write("a.md", "---\ntitle: Ferry: late\ndate: 1950-01-02\n---\nText\n");

        var item = read("a.md");

        assertThat(item.html()).contains("Text").doesNotContain("Ferry");
        assertThat(item.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).startsWith("a.md:2: The front matter cannot be read as YAML (mapping values");
        });
    }

    @Test
    void refusesMarkdownNestedAThousandDeep() throws IOException {
        write("deep.md", "Fine.\n\n" + ">".repeat(1_000) + " deep\n");

        assertThat(lost("deep.md").message()).startsWith("deep.md:3: Quotations, lists, emphasis or links are nested");
    }

    @Test
    void readsARulerOfThousandsOfHyphens() throws IOException {
        write("ruler.md", "*Fine.*\n\n" + "-".repeat(20_000) + "\n\nThe ferry left.\n");

        assertThat(read("ruler.md").html()).contains("<hr", "The ferry left.");
    }

    @Test
    void readsFrontMatterOfAThousandTagsAtOnceAndLeavesOutWhatIsNestedAThousandDeep() throws IOException {
        write("tags.md", "---\ntags: [" + "port, ".repeat(1_000) + "sea]\n---\n" + PROSE);
        write("deep.md", "---\ntitle: Ferry\ntags: " + "[".repeat(1_000) + "\n---\n" + PROSE);
        write("bomb.md", "---\na: &a [" + "x, ".repeat(999) + "x]\nb: &b [" + "*a, ".repeat(15) + "*a]\n---\n" + PROSE);

        assertThat(read("tags.md").declared().get(0).values()).hasSize(1_001);
        assertThat(read("deep.md").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "deep.md:3: The front matter cannot be read as YAML (its groups and lists are nested too"
                                + " deeply), so its fields are not used. Put values that hold \": \" or begin with a sign in"
                                + " quotes.");
        assertThat(read("bomb.md").problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("more than 10000 values");
    }

    @Test
    void refusesEmptyAndBinaryFilesAndData() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \r\n\u00A0\u2003\n");
        write("scan.txt", "%PDF-1.7\nwhatever");
        write("noise.txt", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 'a', 'b'});
        write("data.txt", "{\"headline\": \"Ferry\"}");

        assertThat(lost("empty.txt").message()).isEqualTo("empty.txt: The file is empty. Fill it or remove it.");
        assertThat(lost("blank.txt").code()).isEqualTo("empty-file");
        assertThat(lost("scan.txt").message()).startsWith("scan.txt: This is a PDF document, not text.");
        assertThat(lost("noise.txt").message()).startsWith("noise.txt: This is binary data, not text.");
        assertThat(lost("data.txt").code()).isEqualTo("no-text");
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        write("big.txt", "x".repeat(2_000));

        read(ReadOptions.DEFAULT.withLimits(new Limits(1_000, 1_000, 10)), "big.txt");

        assertThat(items).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo(
                                "big.txt: The file has 2000 bytes, more than the 1000 that are allowed. Split it into"
                                        + " articles, or raise read.max-file-size in site-config.yaml."));
    }

    @Test
    void reportsAFileThatTheDiskDoesNotGive() throws IOException {
        assertThat(lost("gone.txt").code()).isEqualTo("unreadable-file");
    }

    @Test
    void listsFilesInTheSameOrderOnEverySystem() throws IOException {
        write("b.txt", PROSE);
        write("B.txt", PROSE);
        write("a/z.txt", PROSE);
        write("e\u0301te\u0301.txt", PROSE);

        assertThat(list().files())
                .extracting(SourceFile::path)
                .containsExactly("B.txt", "a/z.txt", "b.txt", "\u00e9t\u00e9.txt");
    }

    @Test
    void skipsAndCountsWhatIsNoArticle() throws IOException {
        write("ferry.txt", PROSE);
        write(".DS_Store", "x");
        write(".git/config", "x");
        write("Thumbs.db", "x");
        write("photo.JPG", "x");
        write("style.css", "x");
        write("__MACOSX/ferry.txt", "x");
        write("out/.backfile-site", "");
        write("out/index.html", "x");

        var listing = list();

        assertThat(listing.files()).hasSize(1);
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.skipped())
                .containsEntry("hidden", 2)
                .containsEntry("system", 2)
                .containsEntry("media", 1)
                .containsEntry("page asset", 1)
                .containsEntry("site", 1);
    }

    @Test
    void reportsDanglingLinksLoopsAndFoldersNamedLikeFiles() throws IOException {
        write("sub/ferry.txt", PROSE);
        Files.createSymbolicLink(root.resolve("dangling.txt"), root.resolve("absent"));
        Files.createSymbolicLink(root.resolve("sub/loop"), root);
        Files.createDirectories(root.resolve("x.txt"));

        var listing = list();

        assertThat(listing.files()).extracting(SourceFile::path).containsExactly("sub/ferry.txt");
        assertThat(listing.problems())
                .extracting(Problem::where, Problem::code)
                .containsExactly(
                        tuple("dangling.txt", "unreadable-file"),
                        tuple("sub/loop", "link-loop"),
                        tuple("x.txt", "unreadable-file"));
    }

    @Test
    void namesAFileOfALinkedFolderByTheLinksName() throws IOException {
        write("new/ferry.txt", PROSE);
        Files.createSymbolicLink(root.resolve("old"), root.resolve("new"));

        assertThat(list().files()).extracting(SourceFile::path).containsExactly("new/ferry.txt", "old/ferry.txt");
    }

    @Test
    void followsNoLinkOutOfTheSourceUnlessItIsTold() throws IOException {
        Files.createDirectories(disk.getPath("/home"));
        Files.writeString(disk.getPath("/home/secret.txt"), PROSE);
        Files.createSymbolicLink(root.resolve("folder"), disk.getPath("/home"));
        Files.createSymbolicLink(root.resolve("file.txt"), disk.getPath("/home/secret.txt"));
        var usual = ReadOptions.DEFAULT;
        var trusting = new ReadOptions(
                usual.limits(), usual.json(), usual.csv(), usual.text(), usual.pictureBytes(), false, true);

        assertThat(list().files()).isEmpty();
        assertThat(list().problems())
                .extracting(Problem::message)
                .containsExactly(
                        "file.txt: This link leads out of the source, so it was not followed. If you made it yourself, name what it"
                                + " leads to as a source, or set read.links-out: true.",
                        "folder: This link leads out of the source, so it was not followed. If you made it yourself, name what it"
                                + " leads to as a source, or set read.links-out: true.");
        assertThat(new Reader(trusting).list(root).files())
                .extracting(SourceFile::path)
                .containsExactly("file.txt", "folder/secret.txt");
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Listing list() throws IOException {
        return new Reader(ReadOptions.DEFAULT).list(root);
    }

    private Item read(String path) throws IOException {
        read(ReadOptions.DEFAULT, path);
        assertThat(problems).isEmpty();
        return items.get(items.size() - 1);
    }

    private Problem lost(String path) throws IOException {
        int before = problems.size();
        read(ReadOptions.DEFAULT, path);
        assertThat(problems).hasSize(before + 1);
        var problem = problems.get(before);
        assertThat(problem.severity()).isEqualTo(Problem.Severity.LOST);
        return problem;
    }

    private void read(ReadOptions options, String path) throws IOException {
        var file = root.resolve(path);
        long bytes = Files.exists(file) ? Files.size(file) : 0;
        new Reader(options).cut(new SourceFile(file, path, bytes), raw -> {
            items.addAll(raw.read().items());
            problems.addAll(raw.read().problems());
        });
    }
}
