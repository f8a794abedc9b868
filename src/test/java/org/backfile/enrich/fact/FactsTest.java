package org.backfile.enrich.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Bearing;
import org.backfile.corpus.TimeWords;
import org.backfile.enrich.word.Text;
import org.backfile.enrich.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Facts FACTS = new Facts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank on July 9, 2031, off Ostby. | en | July 9, 2031 2031-7-9 w0",
                "It sank on 9 July 2031. | en | 9 July 2031 2031-7-9 w0",
                "It sank on July 9th off Ostby. | en | July 9th 0-7-9 w0",
                "She spoke on May 27. | en | May 27 0-5-27 w0",
                "It began in May 2030. | en | May 2030 2030-5-0 w0",
                "Rain fell in March. | en | March 0-3-0 w0",
                "It sank late Tuesday night. | en | Tuesday 0-0-0 w2",
                "Am 9. Juli 2031 sank die Fähre. | de | 9. Juli 2031 2031-7-9 w0",
                "Sie sank am Dienstag. | de | Dienstag 0-0-0 w2",
                "Le bac a coulé le 9 juillet 2031. | fr | 9 juillet 2031 2031-7-9 w0",
            })
    void readsDaysMonthsAndWeekdays(String text, String language, String expected) {
        assertThat(times(text, language)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "It may rain and May Lind said so.",
        "The march went on.",
        "Shops open on Black Friday.",
        "They meet next Monday."
    })
    void takesNoOtherWordForATime(String text) {
        assertThat(times(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank in December off Ostby. | en | BEFORE",
                "In December, the council of Ostby elected a new chairman. | en | BEFORE",
                "The bridge will open in December. | en | AFTER",
                "The bridge will be closed in December. | en | AFTER",
                "The bridge won't open in December. | en | AFTER",
                "The fog of last December was thicker. | en | LAST",
                "They meet again in the fog of next December. | en | AFTER",
                "The ferry sank in December of last year. | en | LAST_YEAR",
                "The ferry sails in December next year. | en | NEXT_YEAR",
                "It sank in December this year. | en | THIS_YEAR",
                "The council wants to open the bridge in December. | en | EITHER",
                "She said the bridge would open in December. | en | EITHER",
                "The planned closing in December worries them. | en | EITHER",
                "Fog lies there in December. | en | UNTOLD",
                "They came in December. This year they stay. | en | BEFORE",
                "The ferry sank on Tuesday. | en | BEFORE",
                "The council will meet on Tuesday. | en | AFTER",
                "Die Fähre wurde im Dezember verkauft. | de | BEFORE",
                "Im vergangenen Dezember lag Nebel. | de | LAST",
                "Sie fährt im kommenden Dezember. | de | AFTER",
                "Le bac a été vendu en décembre. | fr | BEFORE",
                "Le pont ouvre en décembre prochain. | fr | AFTER",
                "El puente se abrirá y el barco fue vendido en diciembre. | es | BEFORE",
                "El barco se hundió en diciembre pasado. | es | LAST",
            })
    void readsFromTheWordsAroundWhereATimeLies(String text, String language, Bearing expected) {
        assertThat(FACTS.in(new Text(text, new Vocabulary()), language).times())
                .extracting(TimeWords::bearing)
                .containsExactly(expected);
    }

    @Test
    void givesTheSentenceAroundATime() {
        var text = "Mr. Lind was there. The ferry sank on July 9 off Ostby. Nobody saw it.";

        var found = FACTS.in(new Text(text, new Vocabulary()), "en").times().get(0);

        assertThat(found.sentence().of(text)).isEqualTo("The ferry sank on July 9 off Ostby.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $40 million. | en | $40 million USD 40000000",
                "It cost 40 billion euros. | en | 40 billion euros EUR 40000000000",
                "Some 12.5 percent agreed. | en | 12.5 percent % 12.5",
                "About 3,200 bombs fell. | en | 3,200 bombs bombs 3200",
                "Three people were killed. | en | Three people were killed killed 3",
                "The storm killed at least 14 sailors. | en | killed at least 14 killed 14",
                "It left 12 dead and 30 injured. | en | 12 dead killed 12, 30 injured injured 30",
                "Der Bau kostet 2,5 Millionen Euro. | de | 2,5 Millionen Euro EUR 2500000",
            })
    void readsNumbersWithWhatTheyCount(String text, String language, String expected) {
        assertThat(String.join(", ", quantities(text, language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They opened 300 new school districts. | en | 300 new school districts districts 300",
                "She made 1,300 false or misleading claims. | en | 1,300 false or misleading claims claims 1300",
                "Some 40 coal- and gas-fired power plants closed. | en | 40 coal- and gas-fired power plants plants 40",
                "He sold to 30 arms dealers. | en | 30 arms dealers dealers 30",
                "It fed 25 million more people. | en | 25 million more people people 25000000",
                "About 12 Tarnish sailors and 30 innocent Ostbians fled. | en | 12 Tarnish sailors sailors 12, 30 innocent Ostbians ostbians 30",
                "It made 12.5 mln dlrs. | en | 12.5 mln dlrs USD 12500000",
                "Das zahlen 90 gesetzlichen Krankenkassen. | de | 90 gesetzlichen Krankenkassen krankenkassen 90",
                "Elle a ouvert 300 nouvelles écoles. | fr | 300 nouvelles écoles écoles 300",
                "Il y a 3 millions de personnes. | fr | 3 millions de personnes personnes 3000000",
                "Abrieron 40 pequeñas tiendas nuevas. | es | 40 pequeñas tiendas tiendas 40",
                "Son 3 millones de vecinos. | es | 3 millones de vecinos vecinos 3000000",
            })
    void takesTheNounForWhatIsCountedOverWhatLeadsToIt(String text, String language, String expected) {
        assertThat(String.join(", ", quantities(text, language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Those under 30 engage in public life. | en",
                "A hall meant for 35 held more. | en",
                "It was the Feb. 14 shooting that shook Ostby. | en",
                "The crew of the Tarn 10 missions laughed. | en",
                "He wants 50 others for the same. | en",
                "Then No. 14 visits the rivals. | en",
                "It lasted 20 long winter months. | en",
                "Von 12.000 verkauft sind wenige. | de",
                "Es fanden 5.000 eine neue Stelle. | de",
                "Es dauerte 20 lange Jahre. | de",
                "Ils ont duré 20 longues années. | fr",
            })
    void countsNothingWhereNoNounShows(String text, String language) {
        assertThat(quantities(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'On July 9, 2031 the ferry sank.'",
        "'He is 52 years old.'",
        "'In 2024 ferries sank.'",
        "'The F-16 fighters came at 9:30 again.'",
        "'One of them said so.'"
    })
    void takesNoOtherNumberForAFigure(String text) {
        assertThat(quantities(text, "en")).isEmpty();
    }

    private static List<String> times(String text, String language) {
        return FACTS.in(new Text(text, new Vocabulary()), language).times().stream()
                .map(each -> each.words().of(text) + " " + each.year() + "-" + each.month() + "-" + each.day() + " w"
                        + each.weekday())
                .toList();
    }

    private static List<String> quantities(String text, String language) {
        return FACTS.in(new Text(text, new Vocabulary()), language).quantities().stream()
                .map(each -> each.words().of(text) + " " + each.unit() + " " + each.amount())
                .toList();
    }
}
