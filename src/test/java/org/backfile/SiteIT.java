package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.backfile.check.SiteCheck;
import org.backfile.testing.Chromium;
import org.backfile.testing.DemoSite;
import org.backfile.testing.DemoSite.Built;
import org.backfile.testing.SiteServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page promises, whatever is on it: sound, complete in itself, the same over https and from a disk, for every reader. */
@ExtendWith({Chromium.class, DemoSite.class})
class SiteIT {

    @Test
    void holdsEveryPromiseThatNeedsNoBrowser(Built site) throws Exception {
        var report = new SiteCheck(site.folder(), null).run();

        assertThat(report.problems()).isEmpty();
        assertThat(report.articles()).isEqualTo(5);
        assertThat(report.links()).isGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> isValidHtml(Built site) {
        return site.pages().stream()
                .map(page -> dynamicTest(
                        page,
                        () -> assertThat(faults(site.folder().resolve(page))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> opensWithoutComplaintAndAsksNobodyElse(Browser browser, Built site) {
        var server = SiteServer.of(site.folder());
        var served = new Watched(browser, server.url());
        var disk = new Watched(browser, site.folder().toUri().toString());
        return site.pages().stream()
                .map(page -> dynamicTest(page, () -> {
                    assertThat(served.complaints(page)).isEmpty();
                    // A disk never shows this page: it is what a server answers for a page that is not there.
                    if (!page.equals("404.html")) {
                        assertThat(disk.complaints(page)).isEmpty();
                    }
                }))
                .onClose(served::close)
                .onClose(disk::close)
                .onClose(server::close);
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameWithoutScripts(Browser browser, Built site) {
        var with = browser.newPage();
        var without = browser.newPage(new NewPageOptions().setJavaScriptEnabled(false));
        return site.kinds().stream()
                .filter(page -> !page.equals("search.html"))
                .map(page -> dynamicTest(page, () -> {
                    var url = site.folder().resolve(page).toUri().toString();

                    assertThat(words(without, url)).isEqualTo(words(with, url));
                }))
                .onClose(with::close)
                .onClose(without::close);
    }

    @Test
    void saysOnTheSearchPageWhatElseThereIsWithoutScripts(Browser browser, Built site) {
        var search = site.folder().resolve("search.html").toUri().toString();

        try (var context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.navigate(search);
            assertThat(page.locator("noscript, [data-noscript]").first().textContent())
                    .isNotBlank();
        }
    }

    /** Colours do not depend on the width: each is looked at once. */
    @TestFactory
    Stream<DynamicTest> isAccessible(Browser browser, Built site) {
        var desk = look(browser, 1280, ColorScheme.LIGHT);
        var phone = look(browser, 390, ColorScheme.DARK);
        return site.kinds().stream()
                .map(path -> dynamicTest(path, () -> {
                    for (var page : List.of(desk, phone)) {
                        page.navigate(site.folder().resolve(path).toUri().toString());
                        assertThat(barriers(page))
                                .as("width %s", page.viewportSize().width)
                                .isEmpty();
                        assertThat(sideways(page)).as("scrolls sideways").isFalse();
                    }
                }))
                .onClose(desk::close)
                .onClose(phone::close);
    }

    private static Page look(Browser browser, int width, ColorScheme scheme) {
        return browser.newPage(new NewPageOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A page that notes what a browser complains of, and whom a page asks besides its own site. */
    private static final class Watched implements AutoCloseable {

        private final String site;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        Watched(Browser browser, String site) {
            this.site = site;
            page = browser.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.type() + ": " + message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(site)) {
                    complaints.add("asked " + request.url());
                }
            });
            page.onRequestFailed(request -> complaints.add("failed " + request.url()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.status() + " for " + response.url());
                }
            });
        }

        List<String> complaints(String path) {
            complaints.clear();
            page.navigate(site + path);
            page.waitForLoadState();
            return List.copyOf(complaints);
        }

        @Override
        public void close() {
            page.close();
        }
    }

    /** The words of the main part, without what a script offers to do. */
    private static String words(Page page, String url) {
        page.navigate(url);
        var main = page.locator("main, body").last();
        var words = main.evaluate("main => { const copy = main.cloneNode(true);"
                + " copy.querySelectorAll('button').forEach(button => button.remove()); return copy.textContent }");
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private static boolean sideways(Page page) {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static List<String> faults(Path page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoStream(true);
        // The validator takes the file system for the page's origin and misses 'self' in its policy.
        return validator
                .validate(page)
                .lines()
                .filter(fault -> !fault.contains("violates Content Security Policy"))
                .toList();
    }
}
