package org.backfile.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.site.SiteFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {

    @TempDir
    private Path disk = Path.of("");

    private SiteServer server = none();

    @BeforeEach
    void serve() throws IOException {
        var site = Files.createDirectories(disk.resolve("site/outlets")).getParent();
        Files.writeString(site.resolve("index.html"), "<html><body><h1>Evening Post</h1></body></html>");
        Files.writeString(site.resolve("outlets/index.html"), "<h1>Outlets</h1>");
        Files.writeString(site.resolve("404.html"), "<h1>Not here</h1>");
        Files.writeString(site.resolve("site.css"), "h1 { color: black }");
        Files.writeString(disk.resolve("secret.txt"), "a secret");
        server = new SiteServer(site, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void addsTheReloadingScriptToPagesAndNothingElse() throws Exception {
        assertThat(get("").body())
                .isEqualTo("<html><body><h1>Evening Post</h1><script src=\"/_backfile/reload.js\"></script>"
                        + "</body></html>");
        assertThat(get("site.css").body()).isEqualTo("h1 { color: black }");
    }

    @Test
    void namesTheTypeOfEachFile() throws Exception {
        assertThat(get("index.html").headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(get("site.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(get("_backfile/reload.js").headers().firstValue("Content-Type"))
                .contains("text/javascript; charset=utf-8");
    }

    @Test
    void answersForAMissingFileWithThePageForIt() throws Exception {
        var answer = get("articles/gone.html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Not here");
    }

    @Test
    void sendsAFolderWithoutStrokeToItsIndex() throws Exception {
        assertThat(get("outlets").headers().firstValue("Location")).contains("/outlets/");
        assertThat(get("outlets/").body()).contains("Outlets");
    }

    @Test
    void givesNoFileOutsideTheSite() throws Exception {
        for (var path :
                new String[] {"/../secret.txt", "/%2e%2e/secret.txt", "/outlets/..%2f..%2fsecret.txt", "//etc/passwd"
                }) {
            assertThat(raw("GET " + path)).as(path).startsWith("HTTP/1.1 404").doesNotContain("secret\n", "root:");
        }
    }

    @Test
    void givesNothingThatALinkInTheSiteLeadsTo() throws Exception {
        var letters = Files.createDirectories(disk.resolve("letters"));
        Files.writeString(letters.resolve("index.html"), "private");
        Files.createSymbolicLink(disk.resolve("site/letter.html"), letters.resolve("index.html"));
        Files.createSymbolicLink(disk.resolve("site/letters"), letters);

        for (var path : new String[] {"/letter.html", "/letters/", "/letters/index.html"}) {
            assertThat(raw("GET " + path)).as(path).startsWith("HTTP/1.1 404").doesNotContain("private");
        }
    }

    @Test
    void takesNothingFromAnyone() throws Exception {
        assertThat(raw("POST /index.html")).startsWith("HTTP/1.1 405");
    }

    @Test
    void countsBuildsForTheReloadingScript() throws Exception {
        var before = get("_backfile/build.js").body();
        server.built(disk.resolve("site"), List.of());

        assertThat(before).isEqualTo("backfileBuild(0);\n");
        assertThat(get("_backfile/build.js").body()).isEqualTo("backfileBuild(1);\n");
    }

    @Test
    void givesAProofUntilABuildThatBeganAfterIt() throws Exception {
        server.show(List.of(page("index.html", "<html><body><h1>Evening Echo</h1></body></html>")));
        var proof = get("index.html").body();
        var known = server.shown();
        server.show(List.of(page("outlets/index.html", "<h1>Two outlets</h1>")));
        server.built(disk.resolve("site"), known);

        assertThat(proof)
                .isEqualTo("<html><body><h1>Evening Echo</h1><script src=\"/_backfile/reload.js\" data-proof></script>"
                        + "</body></html>");
        assertThat(get("index.html").body()).contains("Evening Post").doesNotContain("data-proof");
        assertThat(get("outlets/index.html").body()).contains("Two outlets");
        assertThat(get("_backfile/build.js").body()).isEqualTo("backfileBuild(3);\n");
    }

    @Test
    void keepsAProofOfWhatWasEditedWhileTheSiteWasBuilt() throws Exception {
        server.show(List.of(page("index.html", "<h1>Evening Echo</h1>")));
        var known = server.shown();
        server.show(List.of(page("index.html", "<h1>Evening Sun</h1>")));
        server.built(disk.resolve("site"), known);

        assertThat(get("index.html").body()).contains("Evening Sun");
    }

    private static SiteFile page(String path, String html) {
        return new SiteFile(path, html.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** As no well-behaved client would ask. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(server.url()).getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("NullAway") // set before each test
    private static SiteServer none() {
        return null;
    }
}
