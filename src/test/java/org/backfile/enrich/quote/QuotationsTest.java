package org.backfile.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Field;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Words;
import org.backfile.enrich.word.Texts;
import org.backfile.enrich.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification of who speaks, in sentences made for it. */
class QuotationsTest {

    private static final Quotations QUOTATIONS = new Quotations();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“The bridge will open in May,” said Dora Haugen. | Dora Haugen",
                "“The bridge will open in May,” Dora Haugen said. | Dora Haugen",
                "“The bridge will open in May,” the mayor, Dora Haugen, said on Monday. | the mayor",
                "Dora Haugen said the bridge was “a gift to the valley.” | Dora Haugen",
                "Dora Haugen, who built the bridge, has repeatedly called it “a gift to the valley.” | Dora Haugen",
                "Speaking in Ostby, Haugen told reporters, “We will open in May.” | Haugen",
                "The bridge is “a gift to the valley,” according to one engineer. | one engineer",
                "Haugen’s claim that the bridge is “a gift to the valley” drew laughter. | Haugen",
                "A bridge that “sings in the wind” needs care, Haugen said. | Haugen",
                "Critics dismissed the plan, and engineers of the county called it “a toy for the rich.” | engineers of the county",
                "“Will it hold in a storm?” Haugen asked. | Haugen",
                "Haugen thanked the builders, saying the bridge was “worth the wait.” | Haugen",
                "“We will open in May.” — Dora Haugen | Dora Haugen",
                "Haugen: “We will open in May.” | Haugen",
            })
    void namesTheSubjectOfTheVerbOfSpeech(String text, String speaker) {
        var quote = only(text);

        assertThat(quote.speaker()).isNotNull();
        assertThat(quote.speaker().name()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | „Die Brücke öffnet im Mai“, sagte Dora Haugen. | Dora Haugen",
                "de | „Die Brücke öffnet im Mai“, so die Ministerin. | die Ministerin",
                "de | „Die Brücke öffnet im Mai“, hatte Haugen am Montag erklärt. | Haugen",
                "de | Die Ministerin, Dora Haugen, erklärte: „Die Brücke öffnet im Mai.“ | die Ministerin",
                "de | In einem Gespräch nannte Haugen die Brücke ein „Geschenk für das Tal“. | Haugen",
                "de | Laut Dora Haugen ist die Brücke „ein Geschenk für das Tal“. | Dora Haugen",
                "de | Nach Angaben der Polizei war die Brücke „nicht mehr zu retten“. | der Polizei",
                "de | Dora Haugen hat die Brücke am Montag als „Geschenk für das Tal“ bezeichnet. | Dora Haugen",
                "fr | « Le pont ouvrira en mai », a déclaré la ministre Dora Haugen. | la ministre Dora Haugen",
                "fr | La ministre a déclaré : « Le pont ouvrira en mai. » | la ministre",
                "fr | Selon Dora Haugen, le pont est « un cadeau pour la vallée ». | Dora Haugen",
                "es | «El puente abrirá en mayo», dijo la ministra Dora Haugen. | la ministra Dora Haugen",
                "es | La ministra aseguró que el puente es «un regalo para el valle». | la ministra",
            })
    void readsTheOrderOfWordsOfOtherLanguages(String language, String text, String speaker) {
        assertThat(QUOTATIONS.find(text(text), language, List.of()).quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker().name()).isEqualTo(speaker));
    }

    @Test
    void goesOnWithTheSpeakerWhereOnlyTheMoodOfAGermanVerbTells() {
        var quotes = QUOTATIONS
                .find(
                        text("Haugen sagte, die Brücke sei „ein Geschenk“. Der Bau sei „nicht ohne Mühe“ gewesen."),
                        "de",
                        List.of())
                .quotes();

        assertThat(quotes).extracting(quote -> quote.speaker().name()).containsExactly("Haugen", "Haugen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Zeitung „Neue Zeit“ erscheint am Montag.",
                "Das Schiff „Lange Dünung“ liegt im Hafen.",
                "Der Verein (Motto: „Immer weiter“) feiert.",
                "Mehr steht unter „hafen.example“ im Netz.",
            })
    void tellsGermanNamesOfThingsFromWhatIsSaid(String text) {
        assertThat(QUOTATIONS.find(text(text), "de", List.of()).quotes()).isEmpty();
    }

    @Test
    void carriesTheSpeakerOverATurnAndCallsThatInferred() {
        var quotes = find("“We will open in May,” Dora Haugen said.\n\n“I am sure of it.”");

        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(0).speaker().certainty()).isEqualTo(Certainty.EXPLICIT);
        assertThat(quotes.get(1).speaker().name()).isEqualTo("Dora Haugen");
        assertThat(quotes.get(1).speaker().certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void joinsAQuotationThatItsVerbOfSpeechInterrupts() {
        var text = "“We will open in May,” Haugen said. “I am sure of it.”";

        var quote = only(text);

        assertThat(quote.text()).isEqualTo("We will open in May, I am sure of it.");
        assertThat(quote.places())
                .extracting(place -> place.span().of(text))
                .containsExactly("“We will open in May,”", "“I am sure of it.”");
    }

    @Test
    void joinsAQuotationOverParagraphsThatOpenItAgain() {
        var quote = only("Haugen said: “We will open in May.\n\n“I am sure of it.”");

        assertThat(quote.places()).hasSize(2);
        assertThat(quote.text()).isEqualTo("We will open in May. I am sure of it.");
        assertThat(quote.speaker().name()).isEqualTo("Haugen");
    }

    @Test
    void keepsFragmentsOfAReportersSentenceApart() {
        var quotes = find("Haugen called the bridge “a gift” and “worth the wait.”");

        assertThat(quotes).extracting(Quote::text).containsExactly("a gift", "worth the wait.");
        assertThat(quotes).extracting(quote -> quote.speaker().name()).containsOnly("Haugen");
    }

    @Test
    void resolvesAPronounToThePersonNamedBefore() {
        var text = "Dora Haugen opened the bridge on Monday. “It took nine years,” she said.";

        var quote = QUOTATIONS
                .find(text(text), "en", List.of(person("Dora Haugen", text, "Dora Haugen")))
                .quotes()
                .get(0);

        assertThat(quote.speaker().name()).isEqualTo("Dora Haugen");
        assertThat(quote.speaker().place().span().of(text)).isEqualTo("she");
        assertThat(quote.speaker().certainty()).isEqualTo(Certainty.INFERRED);
    }

    @Test
    void givesTheFullestFormOfALastName() {
        var text = "Engineer Dora Haugen opened the bridge. “It took nine years,” Haugen said.";

        var quote = QUOTATIONS
                .find(text(text), "en", List.of(person("Dora Haugen", text, "Dora Haugen", "Haugen said")))
                .quotes()
                .get(0);

        assertThat(quote.speaker().name()).isEqualTo("Dora Haugen");
        assertThat(quote.speaker().certainty()).isEqualTo(Certainty.EXPLICIT);
    }

    @Test
    void doesNotNameAPersonWhoOnlyOwnsTheSpeaker() {
        var text = "Dora Haugen’s office said the bridge was “worth the wait.”";

        var quote = QUOTATIONS
                .find(text(text), "en", List.of(person("Dora Haugen", text, "Dora Haugen")))
                .quotes()
                .get(0);

        assertThat(quote.speaker().name()).isEqualTo("Dora Haugen’s office");
    }

    @Test
    void saysOfAPronounThatPointsToNobodyThatTheSpeakerIsNotKnown() {
        assertThat(only("“It took nine years,” he said.").speaker().certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void leavesTitlesAndWordsHeldAtADistanceAlone() {
        assertThat(find("The film “Long Rain over Ostby” opens on Monday. It is a “smart” film."))
                .isEmpty();
    }

    @Test
    void findsSingleMarksOfADeckAndNoApostrophes() {
        var words = new Words(
                "",
                "Haugen’s bridge opens",
                "Haugen says builders’ work was ‘worth the wait’ in spite of workers’ doubts",
                "");

        assertThat(QUOTATIONS
                        .find(new Texts(words, new Vocabulary()), "en", List.of())
                        .quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.text()).isEqualTo("worth the wait");
                    assertThat(quote.places().get(0).field()).isEqualTo(Field.DECK);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"We will open in May,\" Haugen said. | We will open in May,",
                "''We will open in May,'' Haugen said. | We will open in May,",
                "``We will open in May,'' Haugen said. | We will open in May,",
                "‘We’ll open in May,’ Haugen said. | We’ll open in May,",
                "'We'll open in May,' Haugen said. | We'll open in May,",
                "„Wir öffnen im Mai“, sagte Haugen. | Wir öffnen im Mai",
                "»Wir öffnen im Mai«, sagte Haugen. | Wir öffnen im Mai",
                "« Nous ouvrirons en mai », a dit Haugen. | Nous ouvrirons en mai",
                "”Vi öppnar i maj”, sade Haugen. | Vi öppnar i maj",
                "ハウゲンさんは「五月に橋を開きます」と述べた。 | 五月に橋を開きます",
                "“He said ‘never again’ to me,” Haugen recalled. | He said ‘never again’ to me,",
                "The plank was 6\" wide. \"We will open in May,\" Haugen said. | We will open in May,",
            })
    void knowsTheMarksOfManyCountries(String text, String words) {
        assertThat(find(text)).extracting(Quote::text).containsExactly(words);
    }

    @Test
    void namesNobodyInALanguageItDoesNotKnow() {
        var quotes = QUOTATIONS
                .find(text("O senador reiterou que a ponte é “um presente para o vale inteiro”."), "pt", List.of())
                .quotes();

        assertThat(quotes)
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker()).isNull());
    }

    @Test
    void neverFailsWhateverTheMarksAndWords() {
        var random = new Random(5);
        var pieces = List.of(
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "’",
                "„",
                "«",
                "»",
                "「",
                "」",
                "said",
                "Haugen",
                "Mr.",
                "he",
                "who",
                ". ",
                ", ",
                ": ",
                "\n\n",
                "—",
                "(",
                ")",
                "according",
                "to",
                "by",
                "The",
                "claim",
                "'s",
                "sagte",
                "laut",
                "zufolge",
                "hat",
                "erklärt",
                "dijo",
                "…",
                "?",
                "and",
                "telling",
                "was",
                "called",
                "\ud83d");
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(3) > 0 ? " " : "");
            }
            for (var language : List.of("en", "de", "fr", "es", "ja")) {
                for (var quote : QUOTATIONS
                        .find(text(text.toString()), language, List.of())
                        .quotes()) {
                    assertThat(Quote.text(quote.places(), text(text.toString()).words()))
                            .isEqualTo(quote.text());
                }
            }
        }
    }

    @Test
    void everySpanSlicesBackToItsWords() {
        var text = "Haugen said: \"We will open.\"\nLater she said 'soon enough', and \"I am sure.\"";

        for (var quote : find(text)) {
            assertThat(Quote.text(quote.places(), text(text).words())).isEqualTo(quote.text());
        }
    }

    private static Quote only(String text) {
        var quotes = find(text);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    private static List<Quote> find(String text) {
        return QUOTATIONS.find(text(text), "", List.of()).quotes();
    }

    private static Texts text(String text) {
        return new Texts(new Words(text, "", "", ""), new Vocabulary());
    }

    /** Somebody named where these words stand, by the part of each that is of the name. */
    private static Mention person(String name, String text, String... where) {
        var places = java.util.Arrays.stream(where)
                .map(words -> {
                    int start = text.indexOf(words);
                    int end = words.indexOf(' ') > 0 && !name.equals(words)
                            ? start + words.indexOf(' ')
                            : start + words.length();
                    return Place.at(Field.TEXT, start, end);
                })
                .toList();
        return new Mention(NameType.PERSON, name, places);
    }
}
