package org.backfile.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Picture.Standing;
import org.backfile.corpus.PictureFile;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFilesTest {

    private static final byte[] PNG =
            HexFormat.of().parseHex("89504E470D0A1A0A0000000D494844520000028000" + "0001E00802000000");

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path root = disk.getPath("/clippings");
    private final PictureFiles files = new PictureFiles(ReadOptions.DEFAULT);

    @BeforeEach
    void makeTheSource() throws IOException {
        Files.createDirectories(root.resolve("1950/Ferry late_files"));
        Files.createDirectories(disk.getPath("/home"));
        Files.write(root.resolve("1950/Ferry late_files/quay 1.png"), PNG);
        Files.write(root.resolve("quay.png"), PNG);
        Files.write(disk.getPath("/home/private.png"), PNG);
        Files.createSymbolicLink(root.resolve("1950/link.png"), disk.getPath("/home/private.png"));
        Files.createSymbolicLink(root.resolve("1950/home"), disk.getPath("/home"));
        Files.createSymbolicLink(root.resolve("1950/inner.png"), root.resolve("quay.png"));
        Files.writeString(root.resolve("1950/map.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(root.resolve("1950/page.png"), "<!DOCTYPE html><script>alert(1)</script>");
        Files.createDirectories(root.resolve("1950/folder.png"));
    }

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry%20late_files/quay%201.png",
        "./Ferry late_files/quay 1.png",
        "Ferry%20late_files/quay%201.png?w=640#top",
        "../quay.png",
        "inner.png",
    })
    void showsAFileOfTheSourceFolder(String address) {
        var looked = look(address);

        assertThat(looked.standing()).isEqualTo(Standing.SHOWN);
        assertThat(looked.file().width()).isEqualTo(640);
        assertThat(looked.file().height()).isEqualTo(480);
        assertThat(looked.file().kind()).isEqualTo(PictureFile.Kind.PNG);
        assertThat(looked.file().bytes()).isEqualTo(PNG.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../home/private.png                | REFUSED   | its path leads out of the source folder
            ..%2F..%2Fhome/private.png            | REFUSED   | its path leads out of the source folder
            %2e%2e/%2e%2e/home/private.png        | REFUSED   | its path leads out of the source folder
            ../../../../../../home/private.png    | REFUSED   | its path leads out of the source folder
            ../../clippings2/quay.png             | REFUSED   | its path leads out of the source folder
            link.png                              | REFUSED   | a link leads out of the source folder
            home/private.png                      | REFUSED   | a link leads out of the source folder
            file:///home/private.png              | REFUSED   | its address names no file of the source
            C:\\home\\private.png                   | REFUSED   | its address names no file of the source
            \\\\host\\share\\private.png              | REFUSED   | its address names no file of the source
            javascript:alert(1)                   | REFUSED   | its address names no file of the source
            quay%00.png                           | REFUSED   | its path can be none
            map.svg                               | REFUSED   | it is SVG, a document that may hold scripts
            page.png                              | REFUSED   | it is no picture of a known format
            /home/private.png                     | MISSING   | ''
            folder.png                            | MISSING   | ''
            gone.png                              | MISSING   | ''
            https://harbor.example/quay.png       | ELSEWHERE | ''
            //harbor.example/quay.png             | ELSEWHERE | ''
            """)
    void opensNothingElse(String address, Standing standing, String note) {
        var looked = look(address);

        assertThat(looked.standing()).isEqualTo(standing);
        assertThat(looked.note()).isEqualTo(note);
        assertThat(looked.file()).isNull();
    }

    @Test
    void aRecordHasNoFilesBesideIt() {
        var looked = files.look(null, item(""), List.of(picture("../quay.png", new Span(0, 0))));

        assertThat(looked).extracting(Picture::standing).containsExactly(Standing.MISSING);
    }

    @Test
    void aLargePictureIsRefused() {
        var tag = "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(PNG) + "'>";
        var beside = picture("../quay.png", new Span(0, 0));
        var inside = picture("data:image/png", new Span(0, tag.length()));

        var refused = allowing(PNG.length - 1).look(file(), item(tag), List.of(beside, inside));
        var shown = allowing(PNG.length).look(file(), item(tag), List.of(beside, inside));

        assertThat(refused)
                .extracting(Picture::note)
                .containsOnly("it is larger than the " + (PNG.length - 1) + " bytes that are allowed");
        assertThat(shown).extracting(Picture::standing).containsOnly(Standing.SHOWN);
    }

    private static PictureFiles allowing(long bytes) {
        return new PictureFiles(new ReadOptions(
                ReadOptions.DEFAULT.limits(),
                ReadOptions.DEFAULT.json(),
                ReadOptions.DEFAULT.csv(),
                ReadOptions.DEFAULT.text(),
                bytes,
                false,
                false));
    }

    @Test
    void decodesTheLastSignOfAPath() throws IOException {
        Files.write(root.resolve("1950/quay!"), PNG);
        Files.write(root.resolve("1950/quay%2"), PNG);

        assertThat(look("quay%21").standing()).isEqualTo(Standing.SHOWN);
        assertThat(look("quay%2").standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void readsDataInTheMarkup() {
        var tag = "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(PNG) + "'>";
        var broken = "<img src='data:image/png;base64,%%%%'>";
        var svg = "<img src='data:image/svg+xml,%3Csvg/%3E'>";

        assertThat(embedded(tag).file().width()).isEqualTo(640);
        assertThat(embedded(broken).standing()).isEqualTo(Standing.REFUSED);
        assertThat(embedded(svg).note()).isEqualTo("it is SVG, a document that may hold scripts");
    }

    @Test
    void readsAPartOfItsMhtmlFile() throws IOException {
        var mhtml =
                "From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                        + "\r\n<p>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <q@mhtml>\r\n"
                        + "Content-Location: https://harbor.example/quay.png\r\n\r\n"
                        + Base64.getEncoder().encodeToString(PNG) + "\r\n--b--\r\n";
        var file = Files.write(root.resolve("late.mhtml"), mhtml.getBytes(StandardCharsets.US_ASCII));
        var pictures = List.of(
                picture("https://harbor.example/quay.png", new Span(0, 0)),
                picture("cid:q@mhtml", new Span(0, 0)),
                picture("https://harbor.example/tower.png", new Span(0, 0)));

        var looked = files.look(new SourceFile(file, "late.mhtml", Files.size(file)), item(""), pictures);

        assertThat(looked)
                .extracting(Picture::standing)
                .containsExactly(Standing.SHOWN, Standing.SHOWN, Standing.ELSEWHERE);
    }

    @Test
    void leavesOutSignsOfThePage() throws IOException {
        Files.write(root.resolve("1950/dot.gif"), HexFormat.of().parseHex("47494638396118001800F70000"));

        assertThat(files.look(file(), item(""), List.of(picture("dot.gif", new Span(0, 0)))))
                .isEmpty();
    }

    @Test
    void handsOnTheBytesOfWhatIsShown() {
        var looked = List.of(look("../quay.png"), look("map.svg"));
        var taken = new ArrayList<byte[]>();

        files.open(file(), item(""), looked, (picture, bytes) -> taken.add(bytes));

        assertThat(taken).containsExactly(PNG);
    }

    @Test
    void aPictureThatChangedMeanwhileStopsTheBuild() throws IOException {
        var looked = List.of(look("../quay.png"));
        Files.writeString(root.resolve("quay.png"), "another");

        assertThatThrownBy(() -> files.open(file(), item(""), looked, (picture, bytes) -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("1950/ferry.html: ../quay.png changed while the site was built; build again");
    }

    private Picture look(String address) {
        return files.look(file(), item(""), List.of(picture(address, new Span(0, 0))))
                .get(0);
    }

    private Picture embedded(String tag) {
        return files.look(file(), item(tag), List.of(picture("data:image/png", new Span(0, tag.length()))))
                .get(0);
    }

    private SourceFile file() {
        return new SourceFile(root.resolve("1950/ferry.html"), "1950/ferry.html", 10);
    }

    private static Picture picture(String address, Span span) {
        return Picture.unseen(1, span, address, "", null);
    }

    private static Item item(String text) {
        var source = new Source("1950/ferry.html", 0, 1, "0".repeat(64), text.length());
        return new Item(source, Format.HTML, "UTF-8", Layout.MARKUP, text, null, List.of(), List.of(), List.of());
    }
}
