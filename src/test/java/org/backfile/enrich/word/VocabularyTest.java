package org.backfile.enrich.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void givesTheSameWordAgain() {
        var text = "ferry or ferry".toCharArray();

        assertThat(vocabulary.word(text, 9, 14)).isSameAs(vocabulary.word(text, 0, 5));
    }

    @Test
    void tellsHowAWordIsWritten() {
        var word = vocabulary.word("the O\u2019Neill Gov. said".toCharArray(), 4, 11);

        assertThat(word.text()).isEqualTo("O\u2019Neill");
        assertThat(word.lower()).isEqualTo("o'neill");
        assertThat(word.shape()).isEqualTo(Shape.CAPITALISED);
    }

    @Test
    void leavesTheStopOfAnAbbreviationOutOfItsSmallForm() {
        var word = vocabulary.word("Gov.".toCharArray(), 0, 4);

        assertThat(word.lower()).isEqualTo("gov.");
        assertThat(word.small()).isEqualTo("gov");
    }

    @Test
    void mixesUpNoWordsHoweverManyItMet() {
        IntStream.range(0, 50_000)
                .forEach(number -> assertThat(word("w" + number)).isEqualTo("w" + number));
        IntStream.range(0, 50_000)
                .forEach(number -> assertThat(word("w" + number)).isEqualTo("w" + number));
    }

    @Test
    void tellsWordsOfOneSumApart() {
        // "Aa" and "BB" add up to the same number in the usual sum of characters.
        assertThat(word("Aa")).isEqualTo("Aa");
        assertThat(word("BB")).isEqualTo("BB");
        assertThat(word("Aa")).isEqualTo("Aa");
    }

    @Test
    void tellsWordsApartThatDifferBeyondLatinLettersOrLength() {
        assertThat(word("\u0161kola")).isEqualTo("\u0161kola");
        assertThat(word("akola")).isEqualTo("akola");
        assertThat(word("ferryman")).isEqualTo("ferryman");
        assertThat(word("ferrymans")).isEqualTo("ferrymans");
        assertThat(word("\u0161kola")).isEqualTo("\u0161kola");
    }

    private String word(String word) {
        return vocabulary.word(word.toCharArray(), 0, word.length()).text();
    }
}
