package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.render.data.HeadMeta.Entry;
import org.junit.jupiter.api.Test;

class HeadMetaTest {

    @Test
    void makesZoteroTakeANewspaperArticle() {
        var head = head(
                Sample.article().by("Ada Quay", "Jo Pier").outlet("The Pier").on("2019-07-04"));

        assertThat(head.names())
                .containsExactly(
                        new Entry("citation_title", "Harbor reopens"),
                        new Entry("citation_author", "Ada Quay"),
                        new Entry("citation_author", "Jo Pier"),
                        new Entry("citation_publication_date", "2019/07/04"),
                        new Entry("citation_language", "en"),
                        new Entry("citation_public_url", "https://example.org/harbor/articles/ha/harbor2345.html"),
                        new Entry("prism:publicationName", "The Pier"),
                        new Entry("z:itemType", "newspaperArticle"));
    }

    @Test
    void callsNothingANewspaperArticleWithoutItsOutlet() {
        assertThat(head(Sample.article()).names())
                .contains(new Entry("z:itemType", "webpage"))
                .noneMatch(entry -> entry.key().equals("prism:publicationName")
                        || entry.key().equals("citation_journal_title"));
    }

    @Test
    void givesTheDateAsFarAsItIsKnown() {
        assertThat(citationDate(Sample.article().between("2024-06-03", "2024-06-30")))
                .containsExactly("2024/06");
        assertThat(citationDate(Sample.article().between("2024-05-28", "2024-06-30")))
                .containsExactly("2024");
        assertThat(citationDate(Sample.article().between("2023-12-28", "2024-01-02")))
                .isEmpty();
        assertThat(citationDate(Sample.article().between(null, "2024-01-02"))).isEmpty();
        assertThat(citationDate(Sample.article())).isEmpty();
    }

    @Test
    void previewsTheArticleWithWhatIsKnown() {
        var head = head(Sample.article().deck("Ferries sail.").section("Local").on("2019-07-04"));

        assertThat(head.properties())
                .containsExactly(
                        new Entry("og:type", "article"),
                        new Entry("og:title", "Harbor reopens"),
                        new Entry("og:description", "Ferries sail."),
                        new Entry("og:url", "https://example.org/harbor/articles/ha/harbor2345.html"),
                        new Entry("og:site_name", "Harbor File"),
                        new Entry("article:published_time", "2019-07-04"),
                        new Entry("article:section", "Local"));
        assertThat(head.canonical()).isEqualTo("https://example.org/harbor/articles/ha/harbor2345.html");
    }

    @Test
    void namesNoAddressForAnArchiveWithoutOne() {
        var head = HeadMeta.of(Sample.archiveWithoutAddress(), Sample.article().make());

        assertThat(head.canonical()).isNull();
        assertThat(head.toString()).doesNotContain("citation_public_url", "og:url", "https://example.org", "\"url\"");
    }

    @Test
    void describesForSearchEngines() {
        var head = head(Sample.article().by("Ada Quay").outlet("The Pier").on("2019-07-04"));

        assertThat(head.jsonLd()).isEqualTo("""
                        {"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbor reopens",\
                        "description":"The harbor opened on Monday.","author":[{"@type":"Person","name":"Ada Quay"}],\
                        "publisher":{"@type":"Organization","name":"The Pier"},"datePublished":"2019-07-04","inLanguage":"en",\
                        "url":"https://example.org/harbor/articles/ha/harbor2345.html","identifier":"harbor2345",\
                        "isPartOf":{"@type":"Collection","name":"Harbor File","url":"https://example.org/harbor/"}}""");
    }

    @Test
    void describesAnArticleWithoutHeadlineAsAWork() {
        assertThat(head(Sample.article().headline(null)).jsonLd())
                .contains("\"CreativeWork\"")
                .doesNotContain("headline");
    }

    @Test
    void givesSearchEnginesNoDateThatIsAnInterval() {
        assertThat(head(Sample.article().between("2024-05-28", "2024-06-30")).jsonLd())
                .doesNotContain("datePublished");
    }

    @Test
    void cannotBeBrokenOutOf() {
        var head = head(Sample.article().headline("</script><script>alert(1)</script><!--"));

        assertThat(head.jsonLd()).doesNotContain("<").contains("\\u003C/script>");
    }

    @Test
    void shortensALongDescriptionBetweenWords() {
        var head = head(Sample.article().paragraphs("word ".repeat(100).strip()));

        assertThat(head.description()).hasSizeLessThanOrEqualTo(200).endsWith("word…");
    }

    @Test
    void shortensTextWithoutBlanksBetweenCharacters() {
        assertThat(HeadMeta.shortened("😀".repeat(150))).isEqualTo("😀".repeat(99) + "…");
        assertThat(HeadMeta.shortened("a" + "😀".repeat(150))).isEqualTo("a" + "😀".repeat(99) + "…");
    }

    private static List<String> citationDate(Sample sample) {
        return head(sample).names().stream()
                .filter(entry -> entry.key().equals("citation_publication_date"))
                .map(Entry::content)
                .toList();
    }

    private static HeadMeta head(Sample sample) {
        return HeadMeta.of(Sample.archive(), sample.make());
    }
}
