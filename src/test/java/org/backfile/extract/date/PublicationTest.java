package org.backfile.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Delegates are gathering in Geneva for the 75th anniversary of the founding of the World Health Organization. | 2023-01-01/2023-12-31
            Delegates continue to meet for ASEAN's 50th anniversary. | 2017-01-01/2017-12-31
            The mayor prepares to travel to Hiroshima for the 80th anniversary of the atomic bombing of Hiroshima. | ../2025-08-05
            The queen will attend ceremonies in September for the 80th anniversary of D-Day. | ../2024-12-31
            Veterans gathered on the beaches to mark the 80th anniversary of D-Day. | 2024-01-01/..
            Crowds marked the 30th anniversary of the fall of the Berlin Wall. | 2019-01-01/..
            Berlin feiert den 30. Jahrestag des Mauerfalls, und den 30. Jahrestag der Deutschen Einheit. | 2020-01-01/2020-12-31
            L'Europe célèbre le 80e anniversaire de la libération de Paris. | 2024-01-01/2024-12-31
            Portugal celebra o 50.º aniversário da Revolução dos Cravos. | 2024-01-01/2024-12-31
            """)
    void readsTheYearOffAKnownAnniversary(String sentence, String edtf) {
        assertThat(dated(sentence)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leaders are gathering for the 75th anniversary of the Baltic Forum's founding.",
                "Leaders are gathering for the 75th anniversary of NATO's bombing of Belgrade.",
                "Leaders are gathering for the 10th anniversary of NATO Radio.",
                "“We are gathering for the 75th anniversary of NATO's founding,” she recalled.",
                "A museum planned for the 250th anniversary of American independence.",
                "The hall would be ready for the 250th anniversary of American independence.",
                "He said he would travel to Normandy for the 80th anniversary of D-Day.",
                "In 2019 leaders were celebrating the 70th anniversary of NATO's founding.",
                "They celebrate their 20th anniversary.",
                "The show is to be held for the 100th anniversary of something else.",
            })
    void derivesNothingFromWhatItDoesNotKnow(String sentence) {
        assertThat(dated(sentence)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since the invasion in February 2022, the minister has opposed it. | 2022-02-01/..
            When the office first authorized the transfer in May 2022, it asked for assurances. | 2022-05-01/..
            The bank was founded on 4 March 2019. | 2019-03-04/..
            Prices have risen since 2021. | 2021-01-01/..
            Das Gesetz wurde im Mai 2021 beschlossen. | 2021-05-01/..
            """)
    void looksBackOnDates(String sentence, String edtf) {
        assertThat(dated(sentence)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty, signed in haste, expires in October 2035.",
                "The launch was postponed to May 2035.",
                "Elections planned in May 2035 worried nobody.",
                "The bridge will be finished in May 2035.",
                "Members pledged to leave by May 2035.",
                "The ban is valid until 3 May 2035.",
                "The line was to open in May 2035.",
            })
    void doesNotTakeWhatLiesAheadForPast(String sentence) {
        assertThat(dated(sentence)).isEqualTo("unknown");
    }

    @Test
    void aCopyrightYearAloneIsNoDate() {
        var passages = passages(Label.BODY, "The council met on Tuesday.", Label.COPYRIGHT, "© 2023 Harbour Post");

        assertThat(edtf(passages, Set.of("Harbour Post"))).isEqualTo("unknown");
    }

    @Test
    void theOutletsOwnCopyrightYearCarriesADayWithoutYear() {
        var passages = passages(
                Label.BODY,
                "Last month, a group of teachers urged the board to act.",
                Label.BODY,
                "Visiting the port on May 27, the minister argued for it, and repeated on May 28 that nothing stood against it.",
                Label.COPYRIGHT,
                "Copyright 2024, Harbour Post");

        assertThat(edtf(passages, Set.of("Harbour Post"))).isEqualTo("2024-05-28/2024-06-30");
    }

    @Test
    void aTemplatesCopyrightYearCarriesNothing() {
        var passages = passages(
                Label.BODY,
                "Visiting the port on May 27, the minister argued for it.",
                Label.COPYRIGHT,
                "© Copyright 2023 – All rights reserved");

        assertThat(edtf(passages, Set.of("Harbour Post"))).isEqualTo("unknown");
    }

    @Test
    void aCopyrightYearThatTheTextSpeaksAgainstCarriesNothing() {
        var passages = passages(
                Label.BODY,
                "The rule was adopted in June 2024. On May 28 the minister defended it.",
                Label.COPYRIGHT,
                "Copyright 2023, Harbour Post");

        assertThat(edtf(passages, Set.of("Harbour Post"))).isEqualTo("2024-06-01/..");
    }

    @Test
    void aDecemberDayMayBeToldInTheNextYear() {
        var passages = passages(
                Label.BODY,
                "On December 28 the minister defended it.",
                Label.COPYRIGHT,
                "Copyright 2024, Harbour Post");

        assertThat(edtf(passages, Set.of("Harbour Post"))).isEqualTo("2023-12-28/2024-12-31");
    }

    @Test
    void thisWeekAtAGatheringEndsWithItsWeek() {
        var passages = passages(
                Label.CAPTION,
                "The premier at the 2024 ASEAN Summit in Vientiane on October 9, 2024. (Mai Lee/Harbour Photos)",
                Label.BODY,
                "She said on October 9 that the results announced this week at the ASEAN Summit were a success.");

        assertThat(edtf(passages, Set.of())).isEqualTo("2024-10-09/2024-10-13");
    }

    @Test
    void aPictureOfAnotherDayDoesNotDateTheWeek() {
        var passages = passages(
                Label.CAPTION,
                "The premier at the ASEAN Summit in Vientiane on June 9, 2024. (Mai Lee/Harbour Photos)",
                Label.BODY,
                "She said on October 9 that the results announced this week at the ASEAN Summit were a success.");

        assertThat(edtf(passages, Set.of())).isEqualTo("2024-06-09/..");
    }

    @Test
    void thisWeekAtAnotherGatheringSaysNothing() {
        var passages = passages(
                Label.CAPTION,
                "The premier at the 2024 ASEAN Summit in Vientiane on October 9, 2024.",
                Label.BODY,
                "She spoke this week at the Harbour Conference.");

        assertThat(edtf(passages, Set.of())).isEqualTo("2024-10-09/..");
    }

    @Test
    void cluesThatContradictEachOtherGiveNoDateAndAreListed() {
        var passages = passages(
                Label.BODY,
                "Since the invasion in February 2022 much has changed.",
                Label.BODY,
                "He prepares to travel to France for the 70th anniversary of D-Day.");

        var found = Publication.inferred(passages, Set.of());

        assertThat(found.published()).isNull();
        assertThat(found.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.field()).isEqualTo("published");
            assertThat(contradiction.values()).hasSize(2);
        });
    }

    @Test
    void everyBoundShowsTheWordsItRestsOn() {
        var found = Publication.inferred(
                passages(Label.BODY, "Since the invasion in February 2022 much has changed."), Set.of());

        assertThat(found.published().evidence()).extracting(Evidence::text).containsExactly("February 2022");
        assertThat(found.published().value().why()).contains("February 2022");
    }

    private static String dated(String sentence) {
        return edtf(passages(Label.BODY, sentence), Set.of());
    }

    private static String edtf(List<LabelledText> passages, Set<String> outlets) {
        var found = Publication.inferred(passages, outlets).published();
        return found == null ? "unknown" : found.value().edtf();
    }

    private static List<LabelledText> passages(Object... labelsAndTexts) {
        var passages = new ArrayList<LabelledText>();
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            int line = i / 2 + 1;
            passages.add(new LabelledText(
                    (Label) labelsAndTexts[i],
                    (String) labelsAndTexts[i + 1],
                    (words, text) -> Evidence.inItem(line, words, words.of(text))));
        }
        return passages;
    }
}
