package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import org.backfile.corpus.Certainty;
import org.backfile.render.syntax.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    private static final String NASTY = "100% of \"R&D\": {curly\\} $5_000 #1 ~a^b\n東京 – L’été";

    @Test
    void citesANewspaperArticle() {
        var citations = cite(Sample.article()
                .by("Ada Quay", "Jo van der Pier")
                .outlet("The Pier")
                .on("2019-07-04"));

        assertThat(citations.bibtex()).isEqualTo("""
                        @article{article-harbor2345,
                          entrysubtype = {newspaper},
                          author = {Quay, Ada and van der Pier, Jo},
                          title = {{Harbor reopens}},
                          journaltitle = {The Pier},
                          date = {2019-07-04},
                          url = {https://example.org/harbor/articles/ha/harbor2345.html},
                          library = {Harbor File, harbor2345},
                          note = {SHA-256 of the source 0123456789abcdef.}
                        }
                        """);
        assertThat(citations.ris()).isEqualTo("""
                        TY  - NEWS
                        AU  - Quay, Ada
                        AU  - van der Pier, Jo
                        TI  - Harbor reopens
                        T2  - The Pier
                        PY  - 2019
                        DA  - 2019/07/04
                        LA  - en
                        UR  - https://example.org/harbor/articles/ha/harbor2345.html
                        DB  - Harbor File
                        AN  - harbor2345
                        N1  - SHA-256 of the source 0123456789abcdef.
                        ER  -\s
                        """);
        assertThat(citations.csl()).isEqualTo("""
                        [ {
                          "id" : "article-harbor2345",
                          "type" : "article-newspaper",
                          "title" : "Harbor reopens",
                          "author" : [ {
                            "family" : "Quay",
                            "given" : "Ada"
                          }, {
                            "family" : "van der Pier",
                            "given" : "Jo"
                          } ],
                          "container-title" : "The Pier",
                          "issued" : {
                            "date-parts" : [ [ 2019, 7, 4 ] ]
                          },
                          "language" : "en",
                          "URL" : "https://example.org/harbor/articles/ha/harbor2345.html",
                          "archive" : "Harbor File",
                          "archive_location" : "harbor2345",
                          "note" : "SHA-256 of the source 0123456789abcdef."
                        } ]
                        """);
    }

    @Test
    void writesAnUncertainDateAsAnInterval() {
        var citations = cite(Sample.article().outlet("The Pier").between("2024-05-28", "2024-06-30"));

        assertThat(citations.bibtex()).contains("date = {2024-05-28/2024-06-30}");
        assertThat(citations.ris())
                .contains("PY  - 2024\n", "N1  - Published between 2024-05-28 and 2024-06-30, inferred.")
                .doesNotContain("DA  -");
        assertThat(citations.csl())
                .contains("\"date-parts\" : [ [ 2024, 5, 28 ], [ 2024, 6, 30 ] ]", "\"circa\" : true");
    }

    @Test
    void namesNoYearWhereTwoArePossible() {
        var citations = cite(Sample.article().between("2023-12-28", "2024-01-03"));

        assertThat(citations.ris()).doesNotContain("PY  -", "DA  -");
    }

    @Test
    void writesAnOpenDateOnlyWhereTheFormatHasAForm() {
        var citations = cite(Sample.article().between(null, "2024-06-05"));

        assertThat(citations.bibtex()).contains("date = {../2024-06-05}");
        assertThat(citations.ris())
                .doesNotContain("PY  -", "DA  -")
                .contains("Published 2024-06-05 or before, inferred.");
        assertThat(citations.csl()).doesNotContain("issued").contains("Published 2024-06-05 or before, inferred.");
    }

    @Test
    void marksADayThatIsInferred() {
        var citations = cite(Sample.article().published("2024-06-05", "2024-06-05", Certainty.INFERRED));

        assertThat(citations.bibtex()).contains("date = {2024-06-05?}", "Date inferred.");
        assertThat(citations.csl()).contains("\"circa\" : true");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var citations = Citations.of(
                Sample.archiveWithoutAddress(), Sample.article().headline(null).make());

        assertThat(citations.bibtex()).startsWith("@misc{").doesNotContain("title", "date", "author", "url");
        assertThat(citations.ris()).startsWith("TY  - GEN").doesNotContain("TI  -", "T2  -", "DA  -", "UR  -");
        assertThat(citations.csl()).contains("\"document\"").doesNotContain("title", "issued", "author", "URL", "null");
    }

    @Test
    void citesTheOriginalAddressWhereTheArchiveHasNone() {
        var article =
                Sample.article().url("https://pier.example/a?b={c}&d=100%25").make();

        assertThat(Citations.of(Sample.archiveWithoutAddress(), article).bibtex())
                .startsWith("@online{")
                .contains("url = {https://pier.example/a?b=%7Bc%7D&d=100%25}");
        assertThat(Citations.of(Sample.archive(), article).ris())
                .contains("Original at https://pier.example/a?b={c}&d=100%25 .");
    }

    @Test
    void countsNoPhotographerAmongTheAuthors() {
        assertThat(cite(Sample.article().by("Ada Quay").photographs("Leo Lens")).ris())
                .contains("AU  - Quay, Ada")
                .doesNotContain("Lens");
    }

    @Test
    void escapesForTex() {
        assertThat(cite(Sample.article().headline(NASTY)).bibtex())
                .contains(
                        "title = {{100\\% of {\\textquotedbl}R\\&D{\\textquotedbl}: {\\textbraceleft}curly{\\textbackslash}"
                                + "{\\textbraceright} \\$5\\_000 \\#1 {\\textasciitilde}a{\\textasciicircum}b 東京 – L’été}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {NASTY, "{{{", "}}}", "\\{", "a } b", "\\", "%\n@article{evil,"})
    void keepsBracesBalancedWhateverTheHeadline(String headline) {
        var bibtex = cite(Sample.article()
                        .headline(headline)
                        .by("Brace } and { Person")
                        .outlet("{"))
                .bibtex();

        int depth = 0;
        int closedAt = -1;
        for (int i = 0; i < bibtex.length() && closedAt < 0; i++) {
            depth += bibtex.charAt(i) == '{' ? 1 : bibtex.charAt(i) == '}' ? -1 : 0;
            closedAt = depth == 0 && bibtex.charAt(i) == '}' ? i : -1;
        }
        assertThat(closedAt).isEqualTo(bibtex.length() - 2);
        assertThat(bibtex.lines().filter(line -> line.startsWith("@"))).hasSize(1);
    }

    @Test
    void keepsARisValueOnItsLine() {
        var ris = cite(Sample.article().headline("One\nER  - \r\nTY  - BOOK\u2028\u0085two"))
                .ris();

        assertThat(ris).contains("TI  - One ER - TY - BOOK two\n");
        assertThat(ris.lines().filter(line -> line.startsWith("TY  - "))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {NASTY, "</script>", "a\u0000b\tc"})
    void writesJsonThatReadsBackToTheHeadline(String headline) throws IOException {
        var csl = cite(Sample.article().headline(headline)).csl();

        try (var parser = new JsonFactory().createParser(csl)) {
            while (!"title".equals(parser.nextFieldName())) {
                assertThat(parser.currentToken()).isNotNull();
            }
            assertThat(parser.nextTextValue()).isEqualTo(Lines.one(headline));
        }
    }

    private static Citations cite(Sample sample) {
        return Citations.of(Sample.archive(), sample.make());
    }
}
