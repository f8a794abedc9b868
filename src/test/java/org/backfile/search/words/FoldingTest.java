package org.backfile.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kharkiv | kharkiv",
                "Erdoğan | erdogan",
                "Ångström | angstrom",
                "Straße | strasse",
                "Łódź | lodz",
                "İstanbul | istanbul",
                "Diyarbakır | diyarbakir",
                "U.S | us",
                "u.s.a | usa",
                "e.g | eg",
                "1,000,000 | 1000000",
                "3.5 | 3.5",
                "O’Neil | o'neil",
                "ﬁnance | finance",
                "Ｎｅｗｓ | news",
                "Йод | иод",
                "Ελλάς | ελλασ",
                "الكِتاب | الكتاب",
                "हिन्दी | हिन्दी",
                "한국 | 한국",
            })
    void makesSpellingsOfOneWordTheSame(String token, String folded) {
        assertThat(Folding.fold(token)).isEqualTo(folded);
    }
}
