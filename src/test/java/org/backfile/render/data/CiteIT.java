package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.render.syntax.Xml;
import org.backfile.testing.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The script that copies and saves citations, on what Java writes, from the disk and under the pages' own policy. */
@ExtendWith(Chromium.class)
class CiteIT {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeAPage() throws IOException {
        var citations = Citations.of(
                Sample.archive(), Sample.article().outlet("Pier & Quay").make());
        Files.copy(Path.of("templates/assets/cite.js"), folder.resolve("cite.js"));
        Files.writeString(folder.resolve("page.html"), """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Cite</title>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'">
                <div id="bibtex"><pre data-citation="bibtex" data-file="harbor.bib">%s</pre></div>
                <div id="ris"><pre data-citation="ris" data-file="harbor.ris">%s</pre></div>
                <div id="csl"><pre data-citation="csl" data-file="harbor.json">%s</pre></div>
                <script src="cite.js"></script>
                """.formatted(
                        Xml.escape(citations.bibtex()), Xml.escape(citations.ris()), Xml.escape(citations.csl())));
    }

    @Test
    void copiesWithTheDayOfAccess(Browser browser) {
        try (var context = browser.newContext();
                var page = context.newPage()) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            open(page);

            page.click("#bibtex button:text('Copy')");
            page.waitForSelector("#bibtex [role=status]:text('Copied.')");

            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .containsPattern("url = \\{https://example.org/.*},\n  urldate = \\{\\d{4}-\\d\\d-\\d\\d},\n")
                    .contains("journaltitle = {Pier \\& Quay}");
        }
    }

    @Test
    void savesRisWithBothLineEndCharacters(Browser browser) throws IOException {
        try (var page = browser.newPage()) {
            open(page);

            var saved = page.waitForDownload(() -> page.click("#ris button:text('Save')"));

            assertThat(saved.suggestedFilename()).isEqualTo("harbor.ris");
            assertThat(Files.readString(saved.path()))
                    .startsWith("TY  - NEWS\r\n")
                    .containsPattern("UR  - .*\r\nY2  - \\d{4}/\\d\\d/\\d\\d\r\n")
                    .endsWith("ER  - \r\n");
        }
    }

    @Test
    void savesJsonThatIsJson(Browser browser) throws IOException {
        try (var page = browser.newPage()) {
            open(page);

            var saved = page.waitForDownload(() -> page.click("#csl button:text('Save')"));
            var items = page.evaluate(
                    "text => JSON.parse(text)[0].accessed['date-parts'][0].length", Files.readString(saved.path()));

            assertThat(items).isEqualTo(3);
        }
    }

    private void open(Page page) {
        page.navigate(folder.resolve("page.html").toUri().toString());
    }
}
