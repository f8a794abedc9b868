package org.backfile.extract.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.backfile.lexicon.EnglishWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulWordsTest {

    private final DoubtfulWords words = new DoubtfulWords();

    @ParameterizedTest
    @CsvSource({"council, 0", "harbour, 1", "imance, 2", "responsibilities, 0", "responsibilixyties, 2"})
    void weighsAWordTheSameWhenItComesAgain(String word, int weight) {
        assertThat(words.weight(word.toCharArray(), 0, word.length())).isEqualTo(weight);
        assertThat(words.weight(word.toCharArray(), 0, word.length())).isEqualTo(weight);
    }

    @Test
    void tellsWhatAWordBecomesAndWithWhichLetters() {
        assertThat(Arrays.stream(words.completions("imance"))
                        .mapToObj(each -> DoubtfulWords.letters((int) (each >>> 32)) + " "
                                + EnglishWords.list().word((int) each)))
                .contains("port importance");
        assertThat(words.completions("imance")).isEqualTo(words.completions("imance"));
    }

    @Test
    void mixesUpNoWordsHoweverManyItMet() {
        var english = EnglishWords.list();
        var fresh = new DoubtfulWords();
        for (int number = 0; number < 60_000; number += 7) {
            var word = english.word(number).toCharArray();
            words.weight(word, 0, word.length);
        }
        for (int number = 0; number < 60_000; number += 7) {
            var word = english.word(number).toCharArray();
            assertThat(words.weight(word, 0, word.length)).isLessThan(DoubtfulWords.ODD);
        }
        assertThat(fresh.weight("qrtzzz".toCharArray(), 0, 6)).isEqualTo(DoubtfulWords.ODD);
    }

    @Test
    void writesLettersAsANumberAndBack() {
        assertThat(DoubtfulWords.letters(DoubtfulWords.code("remainz", 1, 7))).isEqualTo("emainz");
    }
}
