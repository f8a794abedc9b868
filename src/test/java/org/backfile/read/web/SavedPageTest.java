package org.backfile.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Format;
import org.backfile.read.Clippings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedPageTest {

    private static final String BODY = "<html><body><p>The ferry left the harbour at noon.</p></body></html>";

    private final Clippings clippings = new Clippings();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void readsTheHeaderOfSingleFile() throws IOException {
        clippings.read("ferry.html", """
                <!DOCTYPE html> <html lang="en"><!--
                 Page saved with SingleFile\s
                 url: https://harbor.example/ferry?x=1\s
                 saved date: Wed Mar 06 2024 00:30:00 GMT+0100 (Central European Standard Time)
                --><body><p>It left.</p></body></html>
                """);

        assertThat(capture())
                .isEqualTo(new Capture(
                        "https://harbor.example/ferry?x=1", "2024-03-05T23:30:00Z", "the header of SingleFile"));
    }

    @Test
    void readsTheHeadersOfHttrackAndOfBrowsers() throws IOException {
        clippings.read(
                "a.html",
                "<!-- Mirrored from harbor.example/ferry.html by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 01 Jan 2018"
                        + " 12:00:00 GMT -->\n" + BODY);
        clippings.read(
                "b.html", "<!DOCTYPE html>\n<!-- saved from url=(0032)https://harbor.example/ferry.html -->\n" + BODY);

        assertThat(clippings.items())
                .extracting(item -> item.source().capture())
                .containsExactly(
                        new Capture(
                                "http://harbor.example/ferry.html", "2018-01-01T12:00:00Z", "the header of HTTrack"),
                        new Capture("https://harbor.example/ferry.html", null, "the browser that saved it"));
    }

    @Test
    void takesOffWhatTheInternetArchivePutAroundAPage() throws IOException {
        clippings.read("ferry.html", """
                <!DOCTYPE html><html><head><link rel="canonical" href="https://web.archive.org/web/20190501120000/https://harbor.example/ferry"></head>
                <body><!-- BEGIN WAYBACK TOOLBAR INSERT -->
                <div id="wm-ipp">Other captures</div>
                <!-- END WAYBACK TOOLBAR INSERT -->
                <p>It left. <a href="/web/20190501120000/https://harbor.example/late">Late</a></p></body></html>
                <!--
                     FILE ARCHIVED ON 12:00:00 May 01, 2019 AND RETRIEVED FROM THE
                     INTERNET ARCHIVE ON 10:00:00 Mar 06, 2024.
                -->
                """);

        var item = clippings.item();
        assertThat(capture())
                .isEqualTo(new Capture("https://harbor.example/ferry", "2019-05-01T12:00:00Z", "the Internet Archive"));
        assertThat(item.text())
                .doesNotContain("Other captures")
                .contains("<link rel=\"canonical\" href=\"https://harbor.example/ferry\">")
                .contains("<a href=\"https://harbor.example/late\">");
        assertThat(item.text().lines().toList().get(4)).startsWith("<p>It left.");
        assertThat(item.readingNotes()).last().asString().startsWith("This is a copy of the Internet Archive");
    }

    @Test
    void leavesAPageThatOnlySpeaksOfTheArchive() throws IOException {
        var page =
                "<!doctype html><p>See <a href=\"https://web.archive.org/web/2019/https://harbor.example/\">this</a>.</p>";
        clippings.read("ferry.html", page);

        assertThat(clippings.item().text()).isEqualTo(page);
        assertThat(capture()).isNull();
    }

    @Test
    void readsThePageOfAnMhtmlFile() throws IOException {
        clippings.read("ferry.mhtml", mhtml("""
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://harbor.example/ferry

                <!doctype html><p class=3D"x">The f=C3=A4hre left the har=
                bour at noon.</p>"""));

        assertThat(clippings.item().format()).isEqualTo(Format.HTML);
        assertThat(clippings.item().text()).contains("<p class=\"x\">The f\u00e4hre left the harbour at noon.</p>");
        assertThat(capture())
                .isEqualTo(new Capture("https://harbor.example/ferry", "2024-03-06T11:00:00Z", "the MHTML file"));
    }

    @Test
    void readsAnMhtmlFileInBase64WithAnEncoding() throws IOException {
        var page = Base64.getMimeEncoder()
                .encodeToString("<!doctype html><p>\u0141\u00f3d\u017a</p>".getBytes("ISO-8859-2"));
        clippings.read(
                "lodz.mht",
                mhtml("Content-Type: text/html; charset=\"iso-8859-2\"\nContent-Transfer-Encoding: base64\n\n" + page));

        assertThat(clippings.item().text()).contains("\u0141\u00f3d\u017a");
    }

    @Test
    void saysThatAnMhtmlFileHoldsNoPage() throws IOException {
        clippings.read("photo.mhtml", mhtml("Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA"));

        assertThat(clippings.messages())
                .containsExactly("photo.mhtml: None of the parts of this MHTML file is HTML. Save the page again.");
    }

    private Capture capture() {
        return clippings.item().source().capture();
    }

    private static String mhtml(String part) {
        return ("""
                From: <Saved by Blink>
                Subject: Ferry
                Date: Wed, 6 Mar 2024 11:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----MultipartBoundary--abc----"


                ------MultipartBoundary--abc----
                """ + part + """

                ------MultipartBoundary--abc----
                Content-Type: image/png
                Content-Location: https://harbor.example/q.png

                x
                ------MultipartBoundary--abc------
                """).replace("\n", "\r\n");
    }
}
