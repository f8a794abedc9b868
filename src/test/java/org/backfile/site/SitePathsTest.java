package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ferry Sails Again | ferry-sails-again",
                "  --Ferry!?  sails-- | ferry-sails",
                "Élan vital à Zürich | elan-vital-a-zurich",
                "Harbour's master’s day | harbours-masters-day",
                "../../etc/passwd | etc-passwd",
                "<script>alert(1)</script> | script-alert-1-script",
                "ﬁne № 5 | fine-no-5",
                "İstanbul | istanbul"
            })
    void makesASlugOfAsciiLettersAndDigits(String title, String slug) {
        assertThat(SitePaths.slug(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "港口", "---", "\u0000\u202E", "..."})
    void makesNoSlugWhereNothingIsLeft(String title) {
        assertThat(SitePaths.slug(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "Aux.", "nul", "COM1", "lpt9", "com0"})
    void neverNamesADevice(String title) {
        assertThat(SitePaths.slug(title)).endsWith("-");
    }

    @Test
    void namesWhatOnlyBeginsLikeADevice() {
        assertThat(SitePaths.slug("Console")).isEqualTo("console");
        assertThat(SitePaths.slug("com10")).isEqualTo("com10");
    }

    @Test
    void cutsALongSlugBetweenWordsOrWithinOne() {
        assertThat(SitePaths.slug("a".repeat(60))).hasSize(60);
        assertThat(SitePaths.slug("a".repeat(61))).hasSize(60);
        assertThat(SitePaths.slug("ferry " + "a".repeat(80))).isEqualTo("ferry");
        assertThat(SitePaths.slug("a".repeat(60) + " ferry")).isEqualTo("a".repeat(60));
        assertThat(SitePaths.slug("a".repeat(59) + " ferry")).isEqualTo("a".repeat(59));
        assertThat(SitePaths.slug("a " + "b".repeat(58))).hasSize(60);
        assertThat(SitePaths.slug("a " + "b".repeat(59))).isEqualTo("a");
    }

    @Test
    void putsAnIdAtTheEndOfEveryAddress() {
        assertThat(SitePaths.article("k3v7qm2aab", "Ferry")).isEqualTo("articles/k3/ferry-k3v7qm2aab.html");
        assertThat(SitePaths.article("k3v7qm2aab", "!")).isEqualTo("articles/k3/k3v7qm2aab.html");
        assertThat(SitePaths.story("k3v7qm2aab", "Ferry")).isEqualTo("stories/k3/ferry-k3v7qm2aab.html");
        assertThat(SitePaths.story("k3v7qm2aab", "")).isEqualTo("stories/k3/k3v7qm2aab.html");
        assertThat(SitePaths.speaker("k3v7qm2aab", "Jens Brink")).isEqualTo("speakers/k3/jens-brink-k3v7qm2aab.html");
        assertThat(SitePaths.speaker("k3v7qm2aab", "")).isEqualTo("speakers/k3/k3v7qm2aab.html");
        assertThat(SitePaths.name("k3v7qm2aab", "Jens Brink")).isEqualTo("names/k3/jens-brink-k3v7qm2aab.html");
        assertThat(SitePaths.name("k3v7qm2aab", "")).isEqualTo("names/k3/k3v7qm2aab.html");
        assertThat(SitePaths.media("3f9a0c7712d04b6e8a51ffff", "png")).isEqualTo("media/3f/3f9a0c7712d04b6e8a51.png");
    }

    @Test
    void knowsAnArticleByItsAddress() {
        assertThat(SitePaths.isArticle(SitePaths.article("k3v7qm2aab", "Ferry")))
                .isTrue();
        assertThat(SitePaths.isArticle("stories/articles/ferry.html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, about.html, about.html",
        "articles/k3/a.html, index.html, ../../index.html",
        "articles/k3/a.html, articles/k3/b.html, b.html",
        "articles/k3/a.html, articles/k4/b.html, ../k4/b.html",
        "index.html, articles/k3/a.html, articles/k3/a.html",
        "articles/a.html, articlesque/a.html, ../articlesque/a.html"
    })
    void linksFromPageToPageWithoutTheRoot(String from, String to, String link) {
        assertThat(SitePaths.relative(from, to)).isEqualTo(link);
    }
}
