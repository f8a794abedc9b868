package org.backfile.read.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipOutputStream;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.read.Clippings;
import org.backfile.read.Packed;
import org.backfile.read.ReadOptions;
import org.backfile.read.raw.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PackedFilesTest {

    private static final String PROSE = "Ferry service resumes\n\nThe ferry left the harbour at noon.\n";
    private static final String LINE = "{\"text\": \"The ferry left.\"}\n";

    private final Clippings clippings = new Clippings();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void readsWhatAGzipFileHolds() throws IOException {
        clippings.read("ferry.txt.gz", Packed.gzip(PROSE));
        clippings.read("page.html.gz", Packed.gzip("<!doctype html><p>It left.</p>"));
        clippings.read("feed.jsonl.gz", Packed.gzip(LINE, LINE, LINE));

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(Item::format)
                .containsExactly(Format.TEXT, Format.HTML, Format.TEXT, Format.TEXT, Format.TEXT);
        assertThat(clippings.items().get(0).text()).isEqualTo(PROSE);
        assertThat(clippings.items().get(4).source().where()).isEqualTo("feed.jsonl.gz:3");
    }

    @Test
    void readsAPageThatAServerPackedWhateverItsName() throws IOException {
        clippings.read("ferry.html", Packed.gzip("<!doctype html><p>It left.</p>"));

        assertThat(clippings.item().format()).isEqualTo(Format.HTML);
    }

    @Test
    void readsWhatStandsBeforeTheBreak() throws IOException {
        var first = Packed.gzip(LINE.repeat(3));
        var second = Packed.gzip(LINE.repeat(3));
        var broken = Arrays.copyOf(first, first.length + second.length / 2);
        System.arraycopy(second, 0, broken, first.length, second.length / 2);
        clippings.read("feed.jsonl.gz", broken);

        assertThat(clippings.items()).hasSizeBetween(3, 6);
        assertThat(clippings.messages())
                .last()
                .asString()
                .startsWith("feed.jsonl.gz: The file ends in the middle (Unexpected end of ZLIB input stream)");
    }

    @Test
    void saysThatPackedDataIsDamaged() throws IOException {
        var bytes = Packed.gzip(PROSE);
        bytes[bytes.length - 6] ^= 1;
        clippings.read("ferry.txt.gz", bytes);

        assertThat(clippings.messages())
                .singleElement()
                .asString()
                .startsWith("ferry.txt.gz: The packed data is damaged");
    }

    @Test
    void doesNotFollowABomb() throws IOException {
        clippings.read("bomb.txt.gz", Packed.gzip(new byte[20_000_000]));
        clippings.read("bomb.zip", Packed.zip("ferry.txt", PROSE, "bomb.txt", " ".repeat(20_000_000), "b.txt", PROSE));

        assertThat(clippings.items()).extracting(Item::text).containsExactly(PROSE);
        assertThat(clippings.messages())
                .allSatisfy(message -> assertThat(message)
                        .contains("The file unpacks to more than 200 times its size")
                        .endsWith("raise read.max-ratio in site-config.yaml."))
                .satisfiesExactly(
                        gzip -> assertThat(gzip).startsWith("bomb.txt.gz: "),
                        zip -> assertThat(zip).startsWith("bomb.zip: "));
    }

    @Test
    void readsNoMoreThanTheSettingsAllow() throws IOException {
        clippings
                .with(ReadOptions.DEFAULT.withLimits(new Limits(1 << 20, 100_000, 10_000)))
                .read("feed.jsonl.gz", Packed.gzip(LINE.repeat(100_000)));

        assertThat(clippings.items()).isNotEmpty().hasSizeLessThan(10_000);
        assertThat(clippings.messages())
                .singleElement()
                .asString()
                .contains("unpacks to more than the 100000 bytes that are allowed");
    }

    @Test
    void readsTheFilesOfAZipLikeThoseOfAFolder() throws IOException {
        clippings.read(
                "corpus.zip",
                Packed.zip(
                        "1950/ferry.txt", PROSE,
                        "1950/caf\u00e9.md", "# News\n\nIt left.",
                        "feed.jsonl", LINE + LINE,
                        "photo.jpg", "x",
                        "__MACOSX/ferry.txt", "x",
                        "saved.html", "<!doctype html><p>It left.</p>",
                        "saved_files/frame.html", "<!doctype html><p>Buy!</p>",
                        "case_files/ferry.txt", PROSE));

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(item -> item.source().where())
                .containsExactly(
                        "corpus.zip/1950/ferry.txt",
                        "corpus.zip/1950/caf\u00e9.md",
                        "corpus.zip/feed.jsonl:1",
                        "corpus.zip/feed.jsonl:2",
                        "corpus.zip/saved.html",
                        "corpus.zip/case_files/ferry.txt");
        assertThat(clippings.skipped())
                .containsEntry("media", 1)
                .containsEntry("system", 1)
                .containsEntry("page asset", 1);
    }

    /** Programs put times, owners and notes of their own beside the names. */
    @Test
    void findsEntriesBesideFieldsAndCommentsOfAnyLength() throws IOException {
        clippings.read("noted.zip", annotated("x".repeat(0xFFFF)));

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(item -> item.source().where())
                .containsExactly("noted.zip/1.txt", "noted.zip/2.txt", "noted.zip/3.txt");
        assertThat(clippings.items()).extracting(Item::text).containsOnly(PROSE);
    }

    @Test
    void takesAnEmptyZipForWhatItIs() throws IOException {
        clippings.read("empty.zip", Packed.zip());

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items()).isEmpty();
    }

    private static byte[] annotated(String comment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (int number = 1; number <= 3; number++) {
                var entry = new java.util.zip.ZipEntry(number + ".txt");
                entry.setComment("clipped by hand, number " + number);
                entry.setExtra(new byte[] {0x55, 0x42, 4, 0, 1, 2, 3, 4}); // a field that nobody knows, of four bytes
                zip.putNextEntry(entry);
                zip.write(PROSE.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void unpacksAGzipInAZipButNoZipInAZip() throws IOException {
        clippings.read("outer.zip", Packed.stored("feed.jsonl.gz", Packed.gzip(LINE, LINE)));
        clippings.read("twice.zip", Packed.stored("inner.zip", Packed.zip("ferry.txt", PROSE)));

        assertThat(clippings.items()).hasSize(2);
        assertThat(clippings.messages())
                .containsExactly(
                        "twice.zip/inner.zip: This is packed twice. Unpack it once, and name the folder as a source.");
    }

    @Test
    void namesAnEncryptedEntryAndReadsTheOthers() throws IOException {
        clippings.read("locked.zip", Packed.encrypted(Packed.zip("secret.txt", PROSE, "open.txt", PROSE)));

        assertThat(clippings.items()).extracting(item -> item.source().path()).containsExactly("locked.zip/open.txt");
        assertThat(clippings.messages())
                .containsExactly(
                        "locked.zip/secret.txt: This entry is encrypted. Unpack the file with its password, and"
                                + " name the folder as a source.");
    }

    @Test
    void refusesNamesThatLeadOutOfTheFile() throws IOException {
        clippings.read("evil.zip", Packed.zip("../../up.txt", PROSE, "a/..\\up.txt", PROSE, "/etc/x.txt", PROSE));

        assertThat(clippings.items()).isEmpty();
        assertThat(clippings.problems())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("unsafe-path"));
    }

    @Test
    void saysThatAZipWasNotCopiedWhole() throws IOException {
        var zip = Packed.zip("ferry.txt", PROSE);
        clippings.read("cut.zip", Arrays.copyOf(zip, zip.length - 30));

        assertThat(clippings.messages())
                .containsExactly("cut.zip: The ZIP file is damaged: its directory is missing, as in a file that was not"
                        + " copied whole. Fetch it again.");
    }

    @Test
    void refusesDocumentsThatArePackedSo() throws IOException {
        clippings.read("a.docx", Packed.zip("[Content_Types].xml", "x", "word/document.xml", "x"));
        clippings.read("b.epub", Packed.zip("mimetype", "application/epub+zip", "META-INF/container.xml", "x"));

        assertThat(clippings.messages())
                .satisfiesExactly(
                        word -> assertThat(word).startsWith("a.docx: This is a Word document, not text. Save it"),
                        book -> assertThat(book).startsWith("b.epub: This is an EPUB book, not text."));
    }

    @Test
    void readsWideRecords() throws IOException {
        clippings.read(
                "wide.csv",
                "\uFEFFtitle;text\nFerry;It left \u2013 late \ud83d\ude00\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(clippings.item().text()).isEqualTo("It left \u2013 late \ud83d\ude00");
    }
}
