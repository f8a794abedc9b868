package org.backfile.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TALLINN, March 3 - Ferries | Tallinn | 3 | 3
                    PORT ASTER, Ky., Feb 26 - A ship | Port Aster, Ky. | 2 | 26
                    TROY, MICH., Sept. 9 - A ship | Troy, Mich. | 9 | 9
                    Narva, June 9- Ferries sail | Narva | 6 | 9
                    Narva, June 9 -- Ferries sail | Narva | 6 | 9
                    NARVA, APRIL 7, Reuter - Ferries | Narva | 4 | 7
                    BERLIN (dpa) – Die Fähre | Berlin | |
                    NARVA— Ferries sail | Narva | |
                    new holm, april 7 - Ferries | new holm | 4 | 7
                    LONDON, Oct 20 - | London | 10 | 20
                    """)
    void readsPlaceAndDay(String text, String place, Integer month, Integer day) {
        var dateline = Dateline.of(text);

        assertThat(dateline).isNotNull();
        assertThat(dateline.name()).isEqualTo(place);
        assertThat(dateline.day() == null ? null : dateline.day().month()).isEqualTo(month);
        assertThat(dateline.day() == null ? null : dateline.day().day()).isEqualTo(day);
        assertThat(text.substring(dateline.place().start(), dateline.place().end()))
                .isEqualToIgnoringCase(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(HarbourPost.com) — Ferries sail again.",
                "By Ada Lind - Ferries sail again.",
                "The ferry - the last one - sails.",
                "Narva - a town on a river - is quiet.",
                "FERRIES SAIL AGAIN",
                "ferries sail again - and again.",
                "July 11, 2024 - Ferries sail again.",
            })
    void takesNoOtherBeginningForADateline(String text) {
        assertThat(Dateline.of(text)).isNull();
    }

    /** Parts that datelines are made of, put together in two hundred ways; the seed is fixed. */
    @Test
    void readsTwoHundredMadeDatelines() {
        var random = new Random(1847);
        var places = List.of("OSLO", "PORT ASTER", "ST. ANNE", "N'DARA", "RIO CLARO", "VALE-SUR-MER");
        var states = List.of("", ", Ky.", ", N.Y.", ", Ontario", ", New Holm", ", TEXAS");
        var days = List.of("", ", Jan 3", ", March 12", ", APRIL 7", ", Sept. 30", ", 4 June");
        var agencies = List.of("", " (AP)", " (Harbour News)", " (dpa)");
        var dashes = List.of(" - ", " -- ", "—", " — ", " – ");
        for (int i = 0; i < 200; i++) {
            var place = pick(places, random) + pick(states, random);
            var text = place + pick(days, random) + pick(agencies, random) + pick(dashes, random)
                    + "The harbour was quiet on Monday.";

            var dateline = Dateline.of(text);

            assertThat(dateline).as(text).isNotNull();
            assertThat(text.substring(dateline.place().start(), dateline.place().end()))
                    .as(text)
                    .isEqualTo(place);
            assertThat(text.substring(dateline.end())).as(text).isEqualTo("The harbour was quiet on Monday.");
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
