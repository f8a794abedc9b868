package org.backfile.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose dates are easily taken for that of the article. */
class DaysTest {

    private static final String BODY =
            "body: The harbour board has agreed to dredge the northern channel, its chair told reporters at the town hall.";
    private static final String PARAGRAPH = "<p>" + BODY.substring(6) + "</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <meta property=article:modified_time content=2024-05-02>                                   |           | ../2024-05-02 | inferred
            <script type=application/ld+json>{"@type":"NewsArticle","dateModified":"2024-05-02"}</script> |        | ../2024-05-02 | inferred
            <meta property=og:updated_time content=2024-05-02>                                         |           | ../2024-05-02 | inferred
            <script type=application/ld+json>{"@type":"Event","startDate":"2024-05-02"}</script>       |           | -             | -
            <script type=application/ld+json>{"@type":"Person","birthDate":"1961-05-02"}</script>      |           | -             | -
            <script type=application/ld+json>{"@type":"Organization","foundingDate":"1961-05-02"}</script> |       | -             | -
            -     | <div class=masthead>Thursday, 2 May 2024</div>                                                | -             | -
            -     | <footer>© 2019–2024 Harbour Post</footer>                                                      | -             | -
            -     | <nav><a href=/2023/>2023</a> <a href=/2024/>2024</a></nav>                                     | -             | -
            -     | <div class=events>Next open day: 2 May 2024</div>                                              | -             | -
            -     | <div>Sale ends 2 May 2024, while stocks last in all our shops on the quay</div>                | -             | -
            <html lang=en> | <div class=date>03/04/2024</div>                                                      | 2024-03-04/2024-04-03 | inferred
            <html lang=en-US> | <div class=date>03/04/2024</div>                                                   | 2024-03-04    | inferred
            <html lang=de> | <div class=date>03/04/2024</div>                                                      | 2024-04-03    | inferred
            <html lang=en> | <div class=date>23/04/2024</div>                                                      | 2024-04-23    | inferred
            <html lang=en> | <div class=date>Published: 23/04/2024</div>                                           | 2024-04-23    | explicit
            <link rel=canonical href=https://harbourpost.example/2024/03/04/board> | <div class=date>03/04/2024</div> | 2024-03-04 | explicit
            <meta name=date content=2024-05-02><link rel=canonical href=https://harbourpost.example/2024/05/01/board> |  | 2024-05-02 | inferred
            <meta name=date content=2024-05-02><meta property=article:published_time content=2024-04-11> |         | 2024-05-02    | inferred
            <meta name=date content=2024-05-02T01:20:00Z> | <div class=date>Published: May 1, 2024</div>           | 2024-05-01    | explicit
            <meta name=date content=2024-05-02> | <div>Last updated: 9 May 2024</div>                              | 2024-05-02    | inferred
            <meta name=date content=2024-02-31> |                                                                  | -             | -
            <meta name=date content=0001-01-01> |                                                                  | -             | -
            <meta name=date content=1970-01-01T00:00:00Z> | <div class=date>Published: 2 May 2024</div>            | 2024-05-02    | explicit
            """)
    void isNotMisledByOtherDates(
            @Nullable String head, @Nullable String line, @Nullable String edtf, @Nullable String certainty) {
        var html = (head == null ? "" : head) + "<body>"
                + (line == null || line.startsWith("<footer") ? "" : heading(line))
                + "<h1>Harbour board agrees</h1>"
                + (line == null || !heading(line).isEmpty() ? "" : line) + PARAGRAPH
                + (line != null && line.startsWith("<footer") ? line : "");

        var published = Given.html(html).metadata().published();

        assertThat(published == null ? null : published.value().edtf()).isEqualTo(edtf);
        assertThat(published == null ? null : published.certainty().code()).isEqualTo(certainty);
    }

    /** Mastheads and navigation stand before the headline. */
    private static String heading(String line) {
        return line.startsWith("<div class=masthead") || line.startsWith("<nav") ? line : "";
    }

    @Test
    void aBareDayInAListOfDatedLinesIsNotSure() {
        var alone = Given.text("headline: Harbour board agrees", "boilerplate: 2 May 2024", BODY);
        var listed = Given.text(
                "boilerplate: 4 May 2024",
                "boilerplate: The mayor opens the tower",
                "boilerplate: 3 May 2024",
                "boilerplate: Ferry late again",
                "boilerplate: 1 May 2024",
                "headline: Harbour board agrees",
                "boilerplate: 2 May 2024",
                BODY);

        assertThat(alone.metadata().published().certainty().code()).isEqualTo("explicit");
        assertThat(listed.metadata().published().certainty().code()).isEqualTo("inferred");
    }
}
