package org.backfile.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.backfile.corpus.Block;
import org.backfile.corpus.Capture;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.junit.jupiter.api.Test;

/** What becomes of an item that is the article and nothing else. */
class WholeArticleTest {

    private static final String TEXT =
            "Share this\n\nHARBOR (AP) \u2014 The ferry  left at noon, late as ever.\n\u00A9 2019";

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);

    @Test
    void keepsEveryCharacterOfTrustedText() {
        var extraction = extract(Format.TEXT, Layout.LINE_PER_PARAGRAPH, TEXT);

        assertThat(extraction.text()).isEqualTo(TEXT);
        assertThat(extraction.dropped()).isEmpty();
        assertThat(extraction.body())
                .extracting(Block.Kept::text)
                .containsExactly(
                        "Share this", "HARBOR (AP) \u2014 The ferry left at noon, late as ever.", "\u00A9 2019");
    }

    @Test
    void takesWhatTheRecordStatesAsEvidence() {
        var extraction = extract(Format.TEXT, Layout.LINE_PER_PARAGRAPH, TEXT);

        var headline = extraction.metadata().headline();
        assertThat(headline.value()).isEqualTo("Ferry late");
        assertThat(headline.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.field()).isEqualTo("record.title");
            assertThat(evidence.line()).isEqualTo(7);
            assertThat(evidence.span()).isEqualTo(new Span(0, 10));
        });
        assertThat(headline.method()).isEqualTo("Stated in the field title.");
        assertThat(extraction.metadata().dateline().value()).isEqualTo("Harbor Bay");
    }

    @Test
    void keepsAllThatTheMarkupOfARecordShows() {
        var extraction = extract(
                Format.HTML,
                Layout.MARKUP,
                "<p>It left.</p><h3>Why</h3><ul><li>One<li>Two</ul><figure><figcaption>The quay</figcaption></figure>"
                        + "<div hidden>Secret</div><script>x</script>");

        assertThat(extraction.blocks())
                .filteredOn(Block.Kept.class::isInstance)
                .extracting(Block::label, Block::text)
                .containsExactly(
                        tuple(Label.BODY, "It left."),
                        tuple(Label.BODY, "Why"),
                        tuple(Label.BODY, "One Two"),
                        tuple(Label.CAPTION, "The quay"));
        assertThat(extraction.body())
                .extracting(Block.Kept::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.LIST);
        assertThat(extraction.dropped()).extracting(Block.Dropped::text).containsExactly("Secret");
    }

    @Test
    void isNotYoungerThanItsCapture() {
        var capture = new Capture("https://harbor.example/ferry", "2019-05-01T12:00:00Z", "the WARC record");
        var item = item(Format.TEXT, Layout.LINE_PER_PARAGRAPH, "It left.");

        var metadata = extractor
                .extract(item.withSource(item.source().withCapture(capture)))
                .metadata();

        assertThat(metadata.published().value().edtf()).isEqualTo("../2019-05-01");
        assertThat(metadata.url()).isEqualTo("https://harbor.example/ferry");
    }

    private Extraction extract(Format format, Layout layout, String text) {
        return extractor.extract(item(format, layout, text));
    }

    private static Item item(Format format, Layout layout, String text) {
        return new Item(
                new Source("feed.jsonl", 7, 7, "0".repeat(64), 99),
                format,
                "UTF-8",
                layout,
                Scope.ARTICLE,
                text,
                null,
                List.of(
                        new DeclaredField("headline", List.of("Ferry late"), 7, new Span(0, 10), "record.title"),
                        new DeclaredField("dateline", List.of("Harbor Bay"), 7, new Span(0, 10), "record.place")),
                List.of(),
                List.of(),
                null);
    }
}
