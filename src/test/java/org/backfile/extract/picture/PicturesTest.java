package org.backfile.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Picture;
import org.backfile.corpus.Source;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final String PARAGRAPH =
            "<p>The harbour board said on Monday that the northern ferry would be late again, because the dredger had not"
                    + " come back from the yard in time for the summer.</p>";

    @Test
    void takesAPictureBetweenParagraphsWithItsPlaceAndWords() {
        var html = page("<img src='quay.jpg' alt='The  quay at\ndawn'>");

        var pictures = extract(html).pictures();

        assertThat(pictures).hasSize(1);
        assertThat(pictures.get(0).address()).isEqualTo("quay.jpg");
        assertThat(pictures.get(0).alt()).isEqualTo("The quay at dawn");
        assertThat(pictures.get(0).span().of(html))
                .startsWith("<img src='quay.jpg'")
                .endsWith(">");
        assertThat(pictures.get(0).caption()).isNull();
    }

    @Test
    void aCaptionGoesToThePictureInItsFigure() {
        var extraction =
                extract(page("<figure><img src=quay.jpg><figcaption>The quay at dawn on Monday.</figcaption></figure>"
                        + PARAGRAPH + "<img src=tower.jpg alt=Tower>"));

        var caption = extraction.pictures().get(0).caption();

        assertThat(caption).isNotNull();
        assertThat(caption.of(extraction.item().text())).isEqualTo("The quay at dawn on Monday.");
        assertThat(extraction.pictures().get(1).caption()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><img src=a.jpg alt=Map><a href=/x>More about the ferry</a></nav>",
                "<aside><img src=a.jpg alt=Map></aside>",
                "<img src=a.jpg class='author-avatar' alt=Map>",
                "<img src=share-icon.png alt=Map>",
                "<img src=a.jpg width=1 height=1>",
                "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
                "<img alt=Map>",
                "<div class=related><a href=/b><img src=b.jpg alt=Map>More news of the ferry</a></div>",
            })
    void leavesThePagesOwnPictures(String html) {
        assertThat(extract(page(html)).pictures()).isEmpty();
        assertThat(extract(page(html)).uncounted()).containsEntry("picture", 1);
    }

    @Test
    void aPictureThatScriptsLoadLateIsTakenOnce() {
        var pictures = extract(page("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=quay.jpg alt=Quay>"
                        + "<noscript><img src=quay.jpg alt=Quay></noscript>"))
                .pictures();

        assertThat(pictures).extracting(Picture::address).containsExactly("quay.jpg");
    }

    @Test
    void dataStaysInItsPlace() {
        var data = "data:image/png;base64," + "iVBORw0KGgo".repeat(60);

        var picture = extract(page("<img src='" + data + "'>")).pictures().get(0);

        assertThat(picture.address()).isEqualTo("data:image/png");
        assertThat(picture.fileName()).isEmpty();
    }

    @Test
    void readsThePicturesOfMarkdown() {
        var text = "The ferry was late.\n\n![The quay](photos/quay.jpg)\n\nIt left at noon, and nobody minded.\n";
        var html = "<p data-start=\"0\" data-end=\"19\">The ferry was late.</p><p data-start=\"21\" data-end=\"50\">"
                + "<img src=\"photos/quay.jpg\" alt=\"The quay\" /></p><p data-start=\"51\" data-end=\"86\">It left at noon, and"
                + " nobody minded.</p>";

        var picture = extract(Format.MARKDOWN, text, html).pictures().get(0);

        assertThat(picture.line()).isEqualTo(3);
        assertThat(picture.span().of(text)).isEqualTo("![The quay](photos/quay.jpg");
    }

    private static String page(String html) {
        return "<html><head><title>Ferry late again</title></head><body><article><h1>Ferry late again</h1>" + PARAGRAPH
                + PARAGRAPH.replace("northern", "southern") + html + PARAGRAPH.replace("Monday", "Tuesday")
                + PARAGRAPH.replace("summer", "winter") + "</article></body></html>";
    }

    private static Extraction extract(String html) {
        return extract(Format.HTML, html, null);
    }

    private static Extraction extract(Format format, String text, @Nullable String html) {
        var source = new Source("ferry.html", 0, 1, "0".repeat(64), text.length());
        var item = new Item(source, format, "UTF-8", Layout.MARKUP, text, html, List.of(), List.of(), List.of());
        return new Extractor(ExtractOptions.DEFAULT).extract(item);
    }
}
