package org.backfile.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.read.Clippings;
import org.backfile.read.Packed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarcTest {

    private static final String PAGE =
            "<!doctype html><html><body><p>The ferry left the harbour at noon.</p></body></html>";
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    private final Clippings clippings = new Clippings();
    private final ByteArrayOutputStream warc = new ByteArrayOutputStream();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void readsPagesWithWhereAndWhenTheyWereCaptured() throws IOException {
        record("warcinfo", "", "application/warc-fields", "software: Harbor/1\r\n");
        response("https://harbor.example/ferry", "200 OK", HTML, PAGE);

        clippings.read("crawl.warc", warc.toByteArray());

        var item = clippings.item();
        assertThat(item.format()).isEqualTo(Format.HTML);
        assertThat(item.text()).isEqualTo(PAGE);
        assertThat(item.source().where()).isEqualTo("crawl.warc, record 2");
        assertThat(item.source().capture())
                .isEqualTo(new Capture("https://harbor.example/ferry", "2019-05-01T12:00:00Z", "the WARC record"));
        assertThat(clippings.skipped()).containsEntry("WARC record without a page", 1);
    }

    @Test
    void keepsAPageWhoseRecordDoesNotSayWhenOrSaysNonsense() throws IOException {
        response("https://harbor.example/ferry", "200 OK", HTML, PAGE);
        response("https://harbor.example/storm", "200 OK", HTML, PAGE);
        var text = warc.toString(StandardCharsets.UTF_8);
        var damaged = text.replaceFirst("WARC-Date: [^\r]+\r\n", "").replace("2019-05-01T12:00:00Z", "yesterday");

        clippings.read("crawl.warc", damaged);

        assertThat(clippings.messages()).isEmpty();
        assertThat(clippings.items())
                .extracting(item -> item.source().capture())
                .containsExactly(
                        new Capture("https://harbor.example/ferry", null, "the WARC record"),
                        new Capture("https://harbor.example/storm", null, "the WARC record"));
    }

    @Test
    void losesARecordThatDoesNotSayOfWhatAndReadsOn() throws IOException {
        response("https://harbor.example/ferry", "200 OK", HTML, PAGE);
        response("https://harbor.example/storm", "200 OK", HTML, PAGE);
        var damaged = warc.toString(StandardCharsets.UTF_8).replaceFirst("WARC-Target-URI: [^\r]+\r\n", "");

        clippings.read("crawl.warc", damaged);

        assertThat(clippings.messages())
                .containsExactly("crawl.warc, record 1: This record cannot be read (one of its headers is missing or"
                        + " malformed). Capture the page again, or leave it out.");
        assertThat(clippings.items()).hasSize(1);
    }

    @Test
    void readsRecordsThatArePackedOneByOne() throws IOException {
        var packed = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            warc.reset();
            response("https://harbor.example/" + i, "200 OK", HTML, PAGE);
            packed.write(Packed.gzip(warc.toByteArray()));
        }

        clippings.read("crawl.warc.gz", packed.toByteArray());
        clippings.read("crawl.wacz", Packed.stored("archive/data.warc.gz", packed.toByteArray()));

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(item -> item.source().where())
                .containsExactly(
                        "crawl.warc.gz, record 1",
                        "crawl.warc.gz, record 2",
                        "crawl.warc.gz, record 3",
                        "crawl.wacz/archive/data.warc.gz, record 1",
                        "crawl.wacz/archive/data.warc.gz, record 2",
                        "crawl.wacz/archive/data.warc.gz, record 3");
    }

    @Test
    void readsOnlyTheArchiveOfAWacz() throws IOException {
        response("https://harbor.example/ferry", "200 OK", HTML, PAGE);
        var text = warc.toString(StandardCharsets.UTF_8);

        clippings.read(
                "crawl.wacz",
                Packed.zip(
                        "archive/data.warc", text,
                        "datapackage.json", "{\"profile\": \"data-package\"}",
                        "pages/pages.jsonl", "{\"format\": \"json-pages-1.0\"}",
                        "indexes/index.cdx", "x"));

        assertThat(clippings.item().text()).isEqualTo(PAGE);
        assertThat(clippings.skipped()).containsEntry("index of a WACZ file", 3);
    }

    @Test
    void countsWhatIsNoPage() throws IOException {
        record("request", "https://harbor.example/", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
        response("https://harbor.example/old", "301 Moved", "Location: /new\r\n", "");
        response("https://harbor.example/gone", "404 Not Found", HTML, "<p>Gone.</p>");
        response("https://harbor.example/robots.txt", "200 OK", "Content-Type: text/plain\r\n", "User-agent: *");
        response("https://harbor.example/a.jpg", "200 OK", "Content-Type: image/jpeg\r\n", "x");
        response("https://harbor.example/a.css", "200 OK", "Content-Type: text/css\r\n", "x");
        response("https://harbor.example/feed", "200 OK", "Content-Type: application/rss+xml\r\n", "<rss/>");
        record(
                "revisit",
                "https://harbor.example/ferry",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\n\r\n");
        record("metadata", "https://harbor.example/ferry", "application/warc-fields", "via: x\r\n");
        record("response", "dns:harbor.example", "text/dns", "20190501 harbor.example. IN A 192.0.2.1\n");

        clippings.read("crawl.warc", warc.toByteArray());

        assertThat(clippings.items()).isEmpty();
        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.skipped())
                .containsEntry("WARC record without a page", 3)
                .containsEntry("redirect", 1)
                .containsEntry("error page", 1)
                .containsEntry("robots.txt", 1)
                .containsEntry("media", 1)
                .containsEntry("page asset", 1)
                .containsEntry("feed or other XML", 1)
                .containsEntry("revisit", 1);
    }

    @Test
    void whatACrawlerNotesForItselfIsNoPage() throws IOException {
        record(
                "resource",
                "metadata://wget.example/log",
                "text/plain",
                "Saved 17 files in 3 seconds, said the crawler.");
        record(
                "resource",
                "urn:text:https://harbor.example/ferry",
                "text/plain",
                "The ferry left the harbour at noon.");

        clippings.read("crawl.warc", warc.toByteArray());

        assertThat(clippings.items()).isEmpty();
        assertThat(clippings.skipped()).containsEntry("WARC record without a page", 2);
    }

    @Test
    void readsSavedFilesAndTextsMadeOfPages() throws IOException {
        record("resource", "https://harbor.example/ferry", "text/html", PAGE);
        record("conversion", "https://harbor.example/ferry", "text/plain", "The ferry left the harbour at noon.\n");

        clippings.read("crawl.warc", warc.toByteArray());

        assertThat(clippings.items()).extracting(Item::format).containsExactly(Format.HTML, Format.TEXT);
    }

    @Test
    void unpacksAndDecodesAsTheServerSays() throws IOException {
        var latin = PAGE.replace("ferry", "f\u00e4hre").getBytes(Charset.forName("ISO-8859-2"));
        response(
                "https://harbor.example/a",
                "200 OK",
                "Content-Type: text/html; charset=ISO-8859-2\r\nContent-Encoding: gzip\r\n",
                Packed.gzip(latin));
        response(
                "https://harbor.example/b",
                "200 OK",
                HTML + "Transfer-Encoding: chunked\r\n",
                "4\r\nIt l\r\n4\r\neft.\r\n0\r\n\r\n");

        clippings.read("crawl.warc", warc.toByteArray());

        assertThat(clippings.items().get(0).text()).contains("f\u00e4hre");
        assertThat(clippings.items().get(0).readingNotes()).contains("The server sent it as ISO-8859-2.");
        assertThat(clippings.items().get(1).text()).isEqualTo("It left.");
    }

    @Test
    void readsWhatStandsBeforeTheBreak() throws IOException {
        response("https://harbor.example/a", "200 OK", HTML, PAGE);
        response("https://harbor.example/b", "200 OK", HTML, PAGE);
        var whole = warc.toByteArray();

        clippings.read("cut.warc", Arrays.copyOf(whole, whole.length - 60));
        var packed = new ByteArrayOutputStream();
        packed.write(Packed.gzip(whole));
        packed.write(Arrays.copyOf(Packed.gzip(whole), 200));
        clippings.read("cut.warc.gz", packed.toByteArray());

        assertThat(clippings.items()).isNotEmpty();
        assertThat(clippings.items().get(0).text()).isEqualTo(PAGE);
        assertThat(clippings.problems())
                .extracting(problem -> problem.code())
                .containsExactly("truncated-file", "truncated-file");
    }

    @Test
    void saysWhereTheFileIsNoLongerWarc() throws IOException {
        response("https://harbor.example/a", "200 OK", HTML, PAGE);
        warc.write("garbage garbage garbage\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        clippings.read("odd.warc", warc.toByteArray());

        assertThat(clippings.items()).hasSize(1);
        assertThat(clippings.messages())
                .singleElement()
                .asString()
                .startsWith("odd.warc: This is no longer WARC after record 1 (");
    }

    private void response(String url, String status, String headers, String body) throws IOException {
        response(url, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private void response(String url, String status, String headers, byte[] body) throws IOException {
        var http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        http.write(body);
        record("response", url, "application/http; msgtype=response", http.toByteArray());
    }

    private void record(String type, String url, String contentType, String block) throws IOException {
        record(type, url, contentType, block.getBytes(StandardCharsets.UTF_8));
    }

    private void record(String type, String url, String contentType, byte[] block) throws IOException {
        var head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "WARC-Date: 2019-05-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        warc.write(head.getBytes(StandardCharsets.UTF_8));
        warc.write(block);
        warc.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
