package org.backfile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.testing.Chromium;
import org.backfile.testing.DemoSite;
import org.backfile.testing.DemoSite.Built;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search page of the demo, opened from a disk, as somebody uses it. */
@ExtendWith({Chromium.class, DemoSite.class})
class SearchPageIT {

    private final List<String> errors = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JUnit fills them before each test.
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private String address;

    @BeforeEach
    void open(Browser browser, Built site) {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> errors.add(message.text()));
        address = site.folder().resolve("search.html").toUri().toString();
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void findsByTheKeyboardAlone() {
        page.navigate(address);
        focus("input[type=search]");
        page.keyboard().type("strike ban");
        page.keyboard().press("Enter");

        assertThat(count()).hasText("5 articles");
        for (int tabs = 0; tabs < 40 && !isFocused("[data-search-result] a"); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/articles/.*#hl=.*"));
        assertThat(page.locator("article mark").first()).isVisible();
    }

    @Test
    void completesTheWordThatIsTyped() {
        page.navigate(address);
        focus("input[type=search]");
        page.keyboard().type("no stri");
        var input = page.locator("input[type=search]");
        var words = page.locator("[role=listbox] [role=option]");

        assertThat(words.first()).isVisible();
        assertThat(input).hasAttribute("aria-expanded", "true");
        isAccessible("with words offered");

        page.keyboard().press("ArrowDown");
        assertThat(input).hasAttribute("aria-activedescendant", "suggestion-0");
        assertThat(words.first()).hasAttribute("aria-selected", "true");
        var word = words.first().textContent();
        page.keyboard().press("Enter");

        assertThat(input).hasValue("no " + word);
        assertThat(input).isFocused();
        assertThat(input).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("[data-search-result]").first()).isVisible();
    }

    @Test
    void leavesTheQueryAsTypedWhereNoWordIsTaken() {
        page.navigate(address);
        focus("input[type=search]");
        page.keyboard().type("stri");
        assertThat(page.locator("[role=option]").first()).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator("[role=listbox]")).isHidden();
        assertThat(page.locator("input[type=search]")).hasValue("stri");
    }

    @Test
    void tellsOfTheResultsOnceTheyStay() {
        page.navigate(address);
        focus("input[type=search]");
        page.keyboard().type("strike");

        assertThat(page.locator("#status")).hasText(Pattern.compile("\\d+ articles"));
    }

    @Test
    void stepsThroughTheWordsInTheArticle() {
        page.navigate(address + "?q=strike");
        page.locator("[data-search-result] a").first().click();

        var steps = page.locator(".steps");
        assertThat(steps).containsText(" of ");
        var before = steps.locator("[role=status]").textContent();
        steps.locator("button", new Locator.LocatorOptions().setHasText("Next")).click();

        assertThat(steps.locator("[role=status]")).not().hasText(before);
        assertThat(page.locator("mark[aria-current]")).hasCount(1);
    }

    @Test
    void narrowsByOutletAndKeepsItInTheAddress() {
        page.navigate(address + "?q=strike");
        page.locator("[data-filter='outlet:True Battle']").check();

        assertThat(count()).hasText("1 article");
        assertThat(page).hasURL(Pattern.compile(".*outlet=True\\+Battle.*"));

        page.reload();

        assertThat(count()).hasText("1 article");
        assertThat(page.locator("[data-filter='outlet:True Battle']")).isChecked();
    }

    @Test
    void narrowsByAPersonByTheKeyboardAlone() {
        page.navigate(address + "?q=strike");
        assertThat(count()).hasText("5 articles");
        focus("[data-field=person] summary", 60);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-field=person] input").first()).isVisible();
        assertThat(page.locator("[data-field=person] .num").first()).hasText(Pattern.compile("[2-5]"));
        isAccessible("with people counted");

        focus("[data-filter='person:Jens Stoltenberg']", 60);
        page.keyboard().press("Space");

        assertThat(page).hasURL(Pattern.compile(".*person=Jens\\+Stoltenberg.*"));
        assertThat(page.locator("[data-filter='person:Jens Stoltenberg']")).isChecked();
        assertThat(page.locator("[data-filter='person:Jens Stoltenberg']")).isFocused();
        assertThat(count()).not().hasText("5 articles");
    }

    @Test
    void findsWhatIsQuotedAndWhoIsNamed() {
        page.navigate(address + "?q=name%3Astoltenberg+quote%3Awar");

        assertThat(page.locator("#asked")).containsText("war in a quotation");
        assertThat(page.locator("#asked")).containsText("naming stoltenberg");
        assertThat(page.locator("[data-search-result]").first()).isVisible();
    }

    @Test
    void saysSoWhereCountsCannotBeLoaded() {
        page.route(Pattern.compile(".*/search/columns/.*"), Route::abort);
        page.navigate(address + "?q=strike");
        page.locator("[data-field=person] summary").click();

        assertThat(page.locator("[data-field=person]")).containsText("Could not be counted");
        assertThat(count()).hasText("5 articles");
        errors.removeIf(error -> error.contains("ERR_FAILED"));
        isAccessible("with a part of the index lost");
    }

    @Test
    void saysSoWhereTheIndexCannotBeLoaded() {
        page.route(Pattern.compile(".*/search/manifest.*"), Route::abort);
        page.navigate(address + "?q=strike");

        assertThat(count()).containsText("The index could not be loaded.");
        errors.removeIf(error -> error.contains("ERR_FAILED"));
        isAccessible("without an index");
    }

    @Test
    void leadsToArticlesWithoutJavaScript(Browser browser) {
        try (var plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var reader = plain.newPage();
            reader.navigate(address);
            reader.locator("noscript a, main .ways a")
                    .getByText("from A to Z")
                    .first()
                    .click();
            assertThat(reader).hasURL(Pattern.compile(".*/words/index.html"));

            reader.locator("main li li a").first().click();

            assertThat(reader).hasURL(Pattern.compile(".*/articles/.*"));
        }
    }

    @Test
    void hasAnAccessibleAToZ() {
        page.navigate(address.replace("search.html", "words/index.html"));

        assertThat(page.locator("h2").first()).hasText("A");
        isAccessible("A to Z");
    }

    @Test
    void narrowsByABarOfTheChart() {
        page.navigate(address + "?q=strike");
        var bars = page.locator(".chart button:not([disabled])");
        assertThat(bars).not().hasCount(0);
        assertThat(page.locator(".time table tbody tr")).hasCount(bars.count());

        bars.first().click();

        assertThat(page).hasURL(Pattern.compile(".*after=\\d{4}-\\d\\d-\\d\\d&before=.*"));
        assertThat(page.locator("input[name=after]")).hasValue(Pattern.compile("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void offersTheQueryTighterAndWordsThatLookLikeALostOne() {
        page.navigate(address + "?q=strike+missle");

        assertThat(page.locator("#asked")).containsText("No article has “missle”.");
        page.locator("#asked a", new Page.LocatorOptions().setHasText("missiles"))
                .click();

        assertThat(page.locator("input[type=search]")).hasValue("strike missiles");
        page.locator("#asked a", new Page.LocatorOptions().setHasText("all words"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*all=1.*"));
        assertThat(page.locator("#asked")).containsText("all of strike");
    }

    @Test
    void savesTheResults() throws IOException {
        page.navigate(address + "?q=strike");
        assertThat(count()).hasText("5 articles");

        assertThat(saved("CSV").lines()).hasSize(6).first().isEqualTo("id,title,authors,outlet,date,url");
        assertThat(saved("RIS").split("TY  - NEWS")).hasSize(6);
        assertThat(saved("BibTeX")).contains("@article{").contains("title = {");
        assertThat(saved("JSON")).startsWith("[\n").contains("\"authors\": [");
    }

    @Test
    void isAccessibleInEveryState() {
        for (var query :
                List.of("", "?q=strike", "?q=zzyzx", "?q=strike&after=2024-07-01&outlet=True+Battle", "?q=%28%28")) {
            page.navigate(address + query);
            page.waitForTimeout(200);
            page.locator("details summary").all().stream()
                    .filter(Locator::isVisible)
                    .forEach(Locator::click);

            isAccessible(query);
        }
    }

    private void isAccessible(String state) {
        assertThat(errors).isEmpty();
        var violations = new AxeBuilder(page).analyze().getViolations();

        assertThat(violations).as(state).extracting(rule -> rule.getId()).isEmpty();
        errors.clear(); // axe asks for the style sheets by script, which the page's policy forbids.
    }

    private Locator count() {
        return page.locator("#count");
    }

    private void focus(String selector) {
        focus(selector, 20);
    }

    private void focus(String selector, int most) {
        for (int tabs = 0; tabs < most && !isFocused(selector); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(isFocused(selector)).isTrue();
    }

    private boolean isFocused(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    private String saved(String format) throws IOException {
        var download =
                page.waitForDownload(() -> page.locator("#export button", new Page.LocatorOptions().setHasText(format))
                        .click());
        return Files.readString(download.path());
    }
}
