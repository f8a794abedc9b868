package org.backfile.extract.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.extract.page.Items;
import org.junit.jupiter.api.Test;

/** What a page shows of the make of its outlet. */
class SurveyTest {

    private static final String PAGE = """
            <html><head><title>Ferry halted by storm | The Harbour Post</title>
            <link rel="canonical" href="https://harbour.example/ferry"></head><body>
            <ul class="menu"><li><a href="/a">Harbour</a></li><li><a href="/b">Weather</a></li></ul>
            <h1>Ferry halted by storm</h1><p class="when">04/05/2024</p>
            <div class="story col-6" id="s12"><p>The ferry to the outer islands stopped at noon because the wind had risen to a full storm.</p>
            <p>Forty passengers waited in the hall, and the harbour master sent them tea and blankets for the night.</p></div>
            <p class="seen">Last seen 25/12/2023</p>
            </body></html>
            """;

    private final Survey survey =
            new Extractor(ExtractOptions.DEFAULT).survey(Items.html(PAGE)).survey();

    @Test
    void knowsTheGroupAndTheEndOfTheTitle() {
        assertThat(survey.group()).isEqualTo("host harbour.example");
        assertThat(survey.titleEnd()).isEqualTo("The Harbour Post");
    }

    @Test
    void countsWhatEachElementHolds() {
        assertThat(survey.elements().get(".story")).isEqualTo(new Survey.Held(survey.body(), 0, 1));
        assertThat(survey.elements().get(".menu")).isEqualTo(new Survey.Held(0, "HarbourWeather".length(), 1));
        assertThat(survey.elements()).doesNotContainKeys("#s12", ".col-6");
    }

    @Test
    void tellsDatesThatCanOnlyBeReadOneWayFromThoseThatCanBeReadTwo() {
        var otherwise = new Extractor(ExtractOptions.DEFAULT)
                .survey(Items.html(PAGE.replace("25/12/2023", "today")))
                .survey();

        assertThat(survey.dates().dayFirst()).isEqualTo(1);
        assertThat(otherwise.dates()).isEqualTo(new NumericDates(0, 0, true));
    }
}
