package org.backfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.settings.SetupException;
import org.backfile.testing.Chromium;
import org.backfile.testing.SiteServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the archive of attacks, opened: no canary sings, nobody else is asked, and the browser has nothing to forbid. */
@ExtendWith(Chromium.class)
class HostileArchiveIT {

    private static final List<String> QUERIES = List.of(
            "ferry",
            "script",
            "canary1000",
            "<img src=x onerror=window.__canary=1>",
            "\"><script>window.__canary=1</script>",
            "'-window.__canary=1-'",
            "javascript:window.__canary=1",
            "{{7*7}}",
            "__proto__",
            "constructor toString",
            "outlet:\"<script>window.__canary=1</script>\"",
            "title:(((((((((",
            "(".repeat(5_000),
            "NOT ".repeat(2_000) + "ferry",
            "ferry " + "OR (".repeat(1_000),
            "\"" + "a ".repeat(5_000),
            "NEAR/999999999 NEAR/0 ferry",
            "date:0000-99-99..9999",
            "*".repeat(500),
            "\u202Eyrref \u0000 \uD800",
            "%00%ff%",
            "&q=x&outlet=__proto__#hl=<script>");

    /** Pages of one kind are alike: one in so many is opened; {@code -Dhostile.every=1} opens all. */
    private static final int EVERY = Integer.getInteger("hostile.every", 5);

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // Built before the tests.
    private static Path site;

    private final List<String> trouble = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException, SetupException {
        site = HostileArchive.in(folder).site();
    }

    @Test
    void noPageRunsLoadsOrComplains(Browser browser) throws IOException {
        try (var server = SiteServer.of(site);
                var context = watched(browser, server.url());
                var page = context.newPage()) {
            var pages = pages();
            for (int i = 0; i < pages.size(); i += EVERY) {
                open(page, server.url() + pages.get(i), pages.get(i));
            }
        }

        assertThat(trouble).isEmpty();
    }

    @Test
    void noPageDoesSoFromADisk(Browser browser) throws IOException {
        var root = site.toUri().toString();
        try (var context = watched(browser, root);
                var page = context.newPage()) {
            var pages = pages();
            // What a page holds is the same, and only the origin is another.
            for (int i = 0; i < pages.size(); i += 4 * EVERY) {
                open(page, root + pages.get(i), pages.get(i));
            }
        }

        assertThat(trouble).isEmpty();
    }

    @Test
    void noQueryDoes(Browser browser) {
        try (var server = SiteServer.of(site);
                var context = watched(browser, server.url());
                var page = context.newPage()) {
            for (var query : QUERIES) {
                page.navigate(server.url() + "search.html");
                page.locator("input[type=search]").fill(query);
                page.keyboard().press("Enter");
                page.waitForTimeout(300);
                look(page, "query " + query.substring(0, Math.min(40, query.length())));
            }
            page.navigate(server.url()
                    + "search.html?q=%3Cscript%3Ewindow.__canary=1%3C/script%3E&outlet=__proto__&after=%3Cb%3E");
            page.waitForTimeout(300);
            look(page, "address");
            page.navigate(server.url() + "search.html?q=ferry");
            page.locator("details summary").all().stream()
                    .filter(com.microsoft.playwright.Locator::isVisible)
                    .forEach(com.microsoft.playwright.Locator::click);
            page.locator("[data-search-result]").first().waitFor();
            look(page, "facets");
        }

        assertThat(trouble).isEmpty();
    }

    @Test
    void savesNoCellThatASpreadsheetReckons(Browser browser) throws IOException {
        try (var page = browser.newPage()) {
            page.navigate(site.resolve("search.html").toUri() + "?q=ferry");
            page.locator("[data-search-result]").first().waitFor();
            var download = page.waitForDownload(
                    () -> page.locator("#export button", new Page.LocatorOptions().setHasText("CSV"))
                            .click());
            var table = Files.readString(download.path());

            assertThat(table).contains("'=cmd").doesNotContainPattern("(?:^|[\\n,])\"[\\s\\x00]*[=+@-]");
        }
    }

    /** A context that notes every request to others; nothing answers at the addresses of the canaries. */
    private BrowserContext watched(Browser browser, String origin) {
        var context = browser.newContext(new NewContextOptions().setAcceptDownloads(false));
        context.onRequest(request -> {
            if (!request.url().startsWith(origin)) {
                trouble.add("asked " + request.url());
            }
        });
        context.onPage(page -> {
            page.onConsoleMessage(message -> trouble.add("console: " + message.text()));
            page.onPageError(error -> trouble.add("error: " + error));
            page.onDialog(dialog -> {
                trouble.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onPopup(popup -> trouble.add("popup: " + popup.url()));
            page.onDownload(download -> trouble.add("download: " + download.url()));
        });
        return context;
    }

    private void open(Page page, String url, String path) {
        page.navigate(url);
        look(page, path);
        if (!page.url().equals(url)) {
            trouble.add(path + " led on to " + page.url());
        }
    }

    private void look(Page page, String where) {
        if (Boolean.TRUE.equals(page.evaluate("() => '__canary' in window"))) {
            trouble.add(where + ": a canary sings");
        }
    }

    private static List<String> pages() throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
