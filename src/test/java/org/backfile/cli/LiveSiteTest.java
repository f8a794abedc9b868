package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.cli.serve.SiteServer;
import org.backfile.settings.SiteConfigFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSiteTest {

    private static final String FERRY = """
            ---
            title: Ferry to Port Ellery runs again
            author: Ada Quill
            date: 2019-05-03
            ---

            The ferry to Port Ellery left the quay at noon, the first time since the storm, and the quay was full of people.
            """;

    private static final String BRIDGE = """
            ---
            title: Council argues about the bridge
            date: 1998-11-20
            ---

            Nobody on the council could say on Friday what the new bridge over the Lomma will cost.
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();
    private Path ferry = Path.of("");
    private LiveSite site = none();
    private SiteServer server = none();

    @BeforeEach
    void serve() throws Exception {
        ferry = Files.createDirectories(folder.resolve("articles")).resolve("ferry.md");
        Files.writeString(ferry, FERRY);
        Files.writeString(folder.resolve("articles/bridge.md"), BRIDGE);
        var settings = Files.writeString(folder.resolve("site-config.yaml"), "sources: articles\n");
        site = new LiveSite(
                new Console(new PrintWriter(said), new PrintWriter(said), false),
                () -> SiteConfigFile.read(settings),
                settings);
        server = new SiteServer(folder.resolve("site"), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        site.close();
    }

    @Test
    void showsAnEditBeforeTheSiteIsBuilt() throws Exception {
        var page = article();
        Files.writeString(ferry, FERRY.replace("at noon", "at nine"));

        site.look(server);

        assertThat(site.isBuilding()).isFalse();
        assertThat(get(page)).contains("the quay at nine", "data-proof");
        assertThat(Files.readString(folder.resolve("site").resolve(page))).contains("the quay at noon");
    }

    @Test
    void buildsBehindTheProofWhatAnEditChanges() throws Exception {
        var page = article();
        Files.writeString(ferry, FERRY.replace("at noon", "at nine"));
        site.look(server);
        var proof = get(page);

        build();

        assertThat(get(page)).contains("the quay at nine").doesNotContain("data-proof");
        assertThat(get(page)).contains(text(proof));
    }

    @Test
    void buildsOnceMoreForWhatWasEditedMeanwhile() throws Exception {
        var page = article();
        Files.writeString(ferry, FERRY.replace("at noon", "at nine"));
        site.look(server);
        site.look(server); // the build has begun
        Files.writeString(ferry, FERRY.replace("at noon", "in the early hours"));
        site.look(server);

        assertThat(get(page)).contains("the quay in the early hours");
        build();
        assertThat(Files.readString(folder.resolve("site").resolve(page))).contains("the quay in the early hours");
    }

    @Test
    void followsSettingsThatNameOtherSources() throws Exception {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/market.md"), FERRY.replace("Ferry", "Market"));
        Files.writeString(folder.resolve("site-config.yaml"), "sources: [articles, more]\n");
        site.look(server);
        build();

        assertThat(said.toString()).contains("Built 3 articles");
        Files.writeString(folder.resolve("more/market.md"), FERRY.replace("Ferry", "Fish market"));
        site.look(server);
        build();
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("Fish market to Port Ellery");
    }

    @Test
    void comesToRestWhereTheSourcesAreTheFolderOfTheArchive() throws Exception {
        Files.writeString(folder.resolve("site-config.yaml"), "sources: .\n");
        site.look(server);

        build(); // ends only when nothing is due

        assertThat(said.toString()).contains("Built 2 articles");
    }

    @Test
    void saysAMistakeInTheSettingsAndGoesOn() throws Exception {
        var settings = folder.resolve("site-config.yaml");
        Files.writeString(settings, "sources: articles\nsite:\n  titel: Port Ellery\n");
        site.look(server);
        build();
        assertThat(said.toString()).contains("titel");

        Files.writeString(settings, "sources: articles\nsite:\n  title: Port Ellery Papers\n");
        site.look(server);
        build();
        assertThat(get("index.html")).contains("Port Ellery Papers");
    }

    /** Looks until nothing is left to build. */
    private void build() throws IOException {
        do {
            site.look(server);
            while (site.isBuilding()) {
                Thread.onSpinWait();
            }
            site.look(server);
        } while (site.isBuilding());
    }

    private String article() throws IOException {
        var root = folder.resolve("site");
        try (var files = Files.walk(root.resolve("articles"))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.contains("ferry"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** From the headline to the end of the text; what comes after it may tell of other articles. */
    private static String text(String page) {
        return page.substring(page.indexOf("<article>"), page.indexOf("</article>"));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before each test
    private static <T> T none() {
        return null;
    }
}
