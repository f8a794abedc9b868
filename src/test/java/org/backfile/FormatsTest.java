package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What formats mean for a whole archive: the way there and back, and several captures of one page. */
class FormatsTest {

    private static final String PARAGRAPH =
            "The ferry left the harbour at noon with two hundred people on board, among them"
                    + " the mayor and a band that had been playing since the morning.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void publishedDataBecomesTheSameArchive() throws IOException, SetupException {
        var first = Files.createDirectories(folder.resolve("first"));
        var golden = Path.of("src/test/resources/golden");
        for (var name : List.of("saved-text", "declared")) {
            try (var files = Files.walk(golden.resolve(name).resolve("in"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(first.resolve("seeds"));
                    Files.copy(
                            file,
                            first.resolve("seeds").resolve(file.getFileName().toString()));
                }
            }
        }
        Files.writeString(first.resolve("seeds/feed.jsonl"), """
                {"title": "Late", "author": "Ann Reed", "date": "2019-05-14", "text": "It left.\\nLate."}
                {"id": "own-7", "text": "It came back.\\n\\nNobody minded."}
                """);
        build(first);

        var second = Files.createDirectories(folder.resolve("second"));
        Files.createDirectories(second.resolve("seeds"));
        Files.copy(first.resolve("site/data/articles/all.jsonl"), second.resolve("seeds/all.jsonl"));
        build(second);

        assertThat(articles(second)).isNotEmpty().containsExactlyElementsOf(articles(first));
    }

    @Test
    void theLatestCaptureOfAPageIsTheArticle() throws IOException, SetupException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(
                folder.resolve("seeds/crawl.warc"),
                page("https://harbor.example/2019/ferry-late", "2019-05-02T12:00:00Z", "Second wording.")
                        + page("https://harbor.example/2019/ferry-late", "2019-05-03T12:00:00Z", "Third wording.")
                        + page("https://harbor.example/2019/ferry-late", "2019-05-01T12:00:00Z", "First wording.")
                        + page("https://harbor.example/2019/bridge-open", "2019-05-01T12:00:00Z", "Another story."));

        var report = new Backfile(SiteConfig.defaults(folder)).build();

        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.problems()).isEmpty();
        assertThat(report.skipped()).containsEntry("earlier capture", 2);
        assertThat(articles(folder))
                .anySatisfy(article -> assertThat(article)
                        .contains("Third wording.")
                        .contains("\"url\":\"https://harbor.example/2019/ferry-late\""));
        assertThat(Files.readString(folder.resolve("site/data/articles/all.jsonl")))
                .contains(
                        "\"captured\":{\"url\":\"https://harbor.example/2019/ferry-late\",\"time\":\"2019-05-03T12:00:00Z\","
                                + "\"by\":\"the WARC record\",\"earlier\":[\"2019-05-01T12:00:00Z\",\"2019-05-02T12:00:00Z\"]}");
    }

    @Test
    void leavesOutTheListsAndErrorsOfACrawl() throws IOException, SetupException {
        Files.createDirectories(folder.resolve("seeds"));
        var teasers = "<ul>" + "<li><a href=\"/x\">The ferry was late again</a></li>".repeat(40) + "</ul>";
        Files.writeString(
                folder.resolve("seeds/crawl.warc"),
                page("https://harbor.example/2019/ferry-late", "2019-05-02T12:00:00Z", "A wording.")
                        + record(
                                "https://harbor.example/harbour/", "2019-05-02T12:00:00Z", "<h1>Harbour</h1>" + teasers)
                        + record(
                                "https://harbor.example/gone",
                                "2019-05-02T12:00:00Z",
                                "<h1>Page not found</h1><p>Sorry.</p>"));

        var report = new Backfile(SiteConfig.defaults(folder)).build();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.skipped()).containsEntry("index page", 1).containsEntry("error page", 1);
    }

    @Test
    void leavesOutTheListsOfAMirroredTreeAndKeepsWhatWasSavedByHand() throws IOException, SetupException {
        var list = "<html><body><h1>Harbour</h1>" + "<p><a href=\"/x\">The ferry was late again</a></p>".repeat(40);
        var mirror = folder.resolve("seeds/www.harbor.example");
        Files.createDirectories(mirror.resolve("harbour"));
        Files.writeString(mirror.resolve("harbour/index.html"), list);
        Files.writeString(
                mirror.resolve("harbour/ferry-late.html"),
                "<html><body><h1>Ferry late</h1><p>" + "The ferry was late again on Monday, said the mayor. ".repeat(9)
                        + "</p></body></html>");
        Files.writeString(folder.resolve("seeds/saved.html"), list);
        Files.writeString(folder.resolve("seeds/crawl.cdxj"), "example,harbor)/ 20190502 {}");

        var report = new Backfile(SiteConfig.defaults(folder)).build();

        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.skipped()).containsEntry("index page", 1).containsEntry("crawl index", 1);
    }

    @Test
    void bearsNamesThatAreMadeToMeetUnderOneAddress() throws IOException, SetupException {
        Files.createDirectories(folder.resolve("seeds"));
        var line =
                "{\"id\":\"%d\",\"headline\":\"Ferry %d\",\"outlet\":\"%s\",\"authors\":[\"%s\"],\"text\":\"It was late.\"}\n";
        // One slug, and one mark of five letters; and halves of characters, which UTF-8 makes one.
        Files.writeString(
                folder.resolve("seeds/names.jsonl"),
                line.formatted(1, 1, "Harbour Post;:,:....", "Harbour Post;:,:....")
                        + line.formatted(2, 2, "Harbour Post;:.;;...", "Harbour Post;:.;;...")
                        + line.formatted(3, 3, "Post\\ud800", "Hale\\ud800")
                        + line.formatted(4, 4, "Post\\ud801", "Hale\\ud801"));

        assertThat(new Backfile(SiteConfig.defaults(folder)).build().articles()).isEqualTo(4);
        try (var pages = Files.list(folder.resolve("site/outlets"))) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())))
                    .hasSize(3)
                    .contains("index.html");
        }
    }

    private static void build(Path base) throws IOException, SetupException {
        new Backfile(SiteConfig.defaults(base)).build();
    }

    /** Without what tells of the source's own text: its blocks, and where evidence stands in it. */
    private static List<String> articles(Path base) throws IOException {
        return Files.readAllLines(base.resolve("site/data/articles/all.jsonl"), StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceAll("\"blocks\":\\[.*?\\}\\](?=,\"|\\})", "\"blocks\":[]")
                        .replaceAll(",\"(?:uncounted|damage|problems)\":\\[.*?\\](?=,\"|\\})", "")
                        .replaceAll("\"evidence\":\\[.*?\\](?=,\"method)", "\"evidence\":[]"))
                .sorted()
                .collect(Collectors.toList());
    }

    private static String page(String url, String time, String words) {
        var head = "<nav><a href=\"/\">Home</a></nav><h1>"
                + url.substring(url.lastIndexOf('/') + 1).replace('-', ' ') + "</h1>";
        return record(
                url, time, head + "<article><p>" + words + " " + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p></article>");
    }

    private static String record(String url, String time, String body) {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!doctype html><html><body>" + body
                + "</body></html>";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + time
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
