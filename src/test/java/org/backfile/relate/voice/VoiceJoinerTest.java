package org.backfile.relate.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Article;
import org.backfile.corpus.Attribution;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Voices;
import org.backfile.relate.name.NameJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoiceJoinerTest {

    private static final String HAUGEN = "Dora Haugen";
    private static final String LIND = "Ivar Lind";

    private final List<Article> articles = new ArrayList<>();

    @Test
    void joinsTheSameWordsWhateverTheirSigns() {
        add("a", 1, HAUGEN, "We will open the bridge in May,");
        add("b", 2, HAUGEN, "We will open the bridge in May.");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1");
    }

    @Test
    void givesWordsThatNobodySignsToTheSpeakerWhomAnotherArticleNames() {
        add("a", 1, null, "We will open the bridge in May.");
        add("b", 2, HAUGEN, "We will open the bridge in May.");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1");
    }

    @Test
    void doesNotJoinOverTwoNamedPersons() {
        add("a", 1, LIND, "We will open the bridge in May.");
        add("b", 2, HAUGEN, "We will open the bridge in May.");

        assertThat(joined()).isEmpty();
    }

    @Test
    void joinsAPartToTheWholeThatHoldsIt() {
        add("a", 1, HAUGEN, "If the weather holds … we will open the bridge in May, with music.");
        add("b", 2, HAUGEN, "open the bridge in May");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1");
    }

    @Test
    void readsOverAnEllipsisAndBrackets() {
        add("a", 1, HAUGEN, "If the weather holds and the paint is dry we will open the bridge in May.");
        add("b", 2, HAUGEN, "If the weather holds … [we] will open the bridge in May.");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1");
    }

    @Test
    void joinsNearlyTheSameWords() {
        add("a", 1, HAUGEN, "We will open the new bridge in the first week of May, come what may.");
        add("b", 2, HAUGEN, "We will open the bridge in the first week of May, come what may.");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1");
    }

    @Test
    void keepsTwoOccasionsApartAndSaysThatTheyLookAlike() {
        add("a", 1, HAUGEN, "This is a bridge of hope for the valley and its farms,");
        add("b", 40, HAUGEN, "I think it matters that this is a bridge of hope built by volunteers of all ages.");

        assertThat(joined()).isEmpty();
        assertThat(voices().alike())
                .singleElement()
                .satisfies(pair -> assertThat(pair.words()).isEqualTo(6));
    }

    @Test
    void keepsAPhraseOfAnotherWeekApart() {
        add("a", 1, HAUGEN, "as long as it takes");
        add("b", 60, HAUGEN, "as long as it takes");

        assertThat(joined()).isEmpty();
    }

    @Test
    void joinsAPhraseOfArticlesThatCarryAnotherUtteranceTogether() {
        add("a", 1, HAUGEN, "simply crazy", "We will open the bridge in May.");
        add("b", 30, HAUGEN, "simply crazy", "We will open the bridge in May.");

        assertThat(joined()).containsExactly("Dora Haugen: a1 b1", "Dora Haugen: a2 b2");
    }

    @Test
    void givesAFragmentThatTwoUtterancesHoldToTheNearer() {
        add("a", 1, HAUGEN, "Last year I said we will open the bridge in May if nobody stops us.");
        add("b", 50, HAUGEN, "For the second time we will open the bridge in May and nobody will cry.");
        add("c", 51, HAUGEN, "we will open the bridge in May");

        assertThat(joined()).containsExactly("Dora Haugen: b1 c1");
    }

    @Test
    void joinsNobodyUnderTheWordsOneOfficial() {
        add("a", 1, "one official", "We will open the bridge in May.");

        assertThat(voices().speakers()).isEmpty();
    }

    @Test
    void isTheSameForAnyOrderOfInput() {
        add("a", 1, HAUGEN, "We will open the bridge in May.", "as long as it takes");
        add("b", 2, null, "We will open the bridge in May.");
        add("c", 3, LIND, "the bridge in May");
        add("d", 3, HAUGEN, "will open the bridge in May", "as long as it takes");
        var expected = joined();

        var random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(articles, random);
            assertThat(joined()).isEqualTo(expected);
        }
    }

    private Voices voices() {
        return voices(Corpus.of(articles));
    }

    private static Voices voices(Corpus corpus) {
        try (var joiner = new VoiceJoiner(corpus, Path.of("not-needed"))) {
            return joiner.voices(joiner.take(NameJoiner.join(corpus)), Stories.NONE);
        }
    }

    /** Utterances with more than one carrier: the speaker, then article and number of each quotation. */
    private List<String> joined() {
        var corpus = Corpus.of(articles);
        var voices = voices(corpus);
        var lines = new ArrayList<String>();
        for (int i = 0; i < voices.size(); i++) {
            var utterance = voices.utterance(i);
            if (utterance.carriers().size() > 1) {
                var carriers = new TreeSet<String>();
                utterance
                        .carriers()
                        .forEach(carrier -> carriers.add(
                                corpus.headers().get(carrier.article()).id() + (carrier.quote() + 1)));
                var speaker = utterance.speaker() < 0
                        ? "nobody"
                        : voices.speakers().get(utterance.speaker()).name();
                lines.add(speaker + ": " + String.join(" ", carriers));
            }
        }
        return lines;
    }

    private void add(String id, int day, @Nullable String speaker, String... words) {
        var text = new StringBuilder(speaker == null ? "" : speaker + " said ");
        var quotes = new ArrayList<Quote>();
        for (var said : words) {
            var place = Place.at(Field.TEXT, text.length(), text.length() + said.length() + 2);
            text.append('“').append(said).append("” ");
            var attribution = speaker == null
                    ? null
                    : new Attribution(
                            speaker,
                            Place.at(Field.TEXT, 0, speaker.length()),
                            Certainty.EXPLICIT,
                            "Made for the test.");
            quotes.add(new Quote(List.of(place), said, attribution));
        }
        var mentions = speaker == null || Character.isLowerCase(speaker.charAt(0))
                ? List.<Mention>of()
                : List.of(new Mention(NameType.PERSON, speaker, List.of(Place.at(Field.TEXT, 0, speaker.length()))));
        var item = new Item(
                new Source(id + ".txt", 0, 1, "0", 0),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                Scope.ARTICLE,
                text.toString(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        var date = LocalDate.of(2031, 3, 1).plusDays(day);
        var published = new Finding<>(
                DateInterval.day(date, "Made for the test."), Certainty.EXPLICIT, List.of(), "Made for the test.");
        var metadata =
                new Metadata(null, null, null, null, null, published, null, null, null, null, null, null, List.of());
        var extraction = new Extraction(item, metadata, List.of(), Map.of(), List.of(), List.of());
        articles.add(new Article(
                id, "articles/" + id + ".html", extraction.with(new Annotations(mentions, quotes, List.of()))));
    }
}
