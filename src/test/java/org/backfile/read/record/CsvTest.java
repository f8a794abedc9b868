package org.backfile.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Item;
import org.backfile.read.Clippings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsvTest {

    private final Clippings clippings = new Clippings();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void knowsUsualNamesInOtherLanguages() throws IOException {
        clippings.read(
                "artikel.csv",
                "Titel;Inhalt;Autor;Erschienen am;Ressort\nF\u00e4hre auf Grund;Die F\u00e4hre sitzt fest.;Ida Lund;05.06.2005;Hafen\n");

        assertThat(clippings.item().declared())
                .extracting(field -> field.name() + ": " + field.value())
                .containsExactly(
                        "headline: F\u00e4hre auf Grund",
                        "author: Ida Lund",
                        "published: 05.06.2005",
                        "section: Hafen");
        assertThat(clippings.item().text()).isEqualTo("Die F\u00e4hre sitzt fest.");
    }

    @Test
    void readsCellsWithQuotesSeparatorsAndLineEnds() throws IOException {
        clippings.read("news.csv", """
                Title,Author,Text
                Ferry late,"Reed, Ann","It left at one.

                ""Late,"" he said."
                The "big" bridge,Bo Lind,It opened.
                """);

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly("It left at one.\n\n\"Late,\" he said.", "It opened.");
        assertThat(clippings.items().get(0).declared())
                .extracting(DeclaredField::value)
                .containsExactly("Ferry late", "Reed, Ann");
        assertThat(clippings.items().get(1).declared())
                .first()
                .extracting(DeclaredField::value)
                .isEqualTo("The \"big\" bridge");
        assertThat(clippings.items().get(1).source().where()).isEqualTo("news.csv:5");
        assertThat(clippings.items().get(1).source().record()).isEqualTo(2);
    }

    @Test
    void tellsTheSeparatorFromTheFirstLine() throws IOException {
        clippings.read("a.csv", "titel;text;date\nF\u00e4hre;Sie fuhr, sp\u00e4t.;2019-05-14\n");
        clippings.read("b.tsv", "id\ttext\n\tNo id, \"quoted\" words.\n7\tIt left.\n");

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly("Sie fuhr, sp\u00e4t.", "No id, \"quoted\" words.", "It left.");
    }

    @Test
    void losesARowThatHasTooManyCellsAndWarnsOfOneThatHasTooFew() throws IOException {
        clippings.read("a.csv", "text,title,id\nIt left.,Ferry,1\nIt left, late.,Ferry,2\nIt came back.,Ferry\n");

        assertThat(clippings.items()).extracting(Item::text).containsExactly("It left.", "It came back.");
        assertThat(clippings.messages())
                .containsExactly("a.csv:3: This row has 4 cells, the first line names 3: it is not sure which is which."
                        + " Put cells that hold the separator in quotes, and write a quote within them twice.");
        assertThat(clippings.items().get(1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("a.csv:4: This row has 2 cells, the first line names 3."));
    }

    @Test
    void refusesATableWithoutAColumnOfText() throws IOException {
        clippings.read("a.csv", "name,phone\nAnn,7\nBo,8\n");

        assertThat(clippings.messages())
                .containsExactly("a.csv:1: There is no column with text (found: name, phone). Name the columns in the"
                        + " first line, or name it under read.csv.text in site-config.yaml.");
    }

    @Test
    void decodesEachRowAsItIsWritten() throws IOException {
        var utf8 = "text\nThe caf\u00e9 opens.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var latin = "The caf\u00e9 closes.\n".getBytes(Charset.forName("windows-1252"));
        var both = java.util.Arrays.copyOf(utf8, utf8.length + latin.length);
        System.arraycopy(latin, 0, both, utf8.length, latin.length);
        clippings.read("mixed.csv", both);

        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly("The caf\u00e9 opens.", "The caf\u00e9 closes.");
        assertThat(clippings.items()).extracting(Item::encoding).containsExactly("UTF-8", "windows-1252");
    }

    @Test
    void passesOverWhatIsNoArticleInNinjs() throws IOException {
        clippings.read("news.jsonl", """
                {"uri": "urn:1", "type": "text", "versioncreated": "2019-05-14T10:00:00Z", "pubstatus": "usable", "headline": "Ferry", "byline": "Ann Reed", "body_xhtml": "<p>It left.</p>"}
                {"uri": "urn:2", "type": "picture", "versioncreated": "2019-05-14T10:00:00Z", "headline": "Quay"}
                {"uri": "urn:3", "type": "text", "versioncreated": "2019-05-14T10:00:00Z", "pubstatus": "canceled", "body_text": "No."}
                """);

        assertThat(clippings.item().text()).isEqualTo("<p>It left.</p>");
        assertThat(clippings.skipped()).containsEntry("media", 1).containsEntry("withdrawn", 1);
    }

    @Test
    void namesWhatItDoesNotReadWithAdvice() throws IOException {
        clippings.read("scan.xml", "<?xml version=\"1.0\"?>\n<alto xmlns=\"x\"><Layout/></alto>");
        clippings.read("paper.pdf", "%PDF-1.7\nx");
        clippings.read("old.rar", "Rar!\u001a\u0007");

        assertThat(clippings.messages())
                .satisfiesExactly(
                        alto -> assertThat(alto)
                                .startsWith("scan.xml:1: This looks like ALTO, the layout of a scanned page"),
                        pdf -> assertThat(pdf)
                                .startsWith("paper.pdf: This is a PDF document, not text. Extract its text"),
                        rar -> assertThat(rar)
                                .isEqualTo(
                                        "old.rar: This is a RAR file, not text. Unpack it, and name the folder as a source."));
    }

    @Test
    void refusesAPageOfFiftyMegabytes() throws IOException {
        clippings.read("big.html", "<!doctype html><p>" + "x".repeat(50_000_000));

        assertThat(clippings.messages())
                .singleElement()
                .asString()
                .startsWith("big.html: The file has 50000018 bytes, more than the 33554432 that are allowed.");
    }
}
