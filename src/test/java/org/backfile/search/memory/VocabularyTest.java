package org.backfile.search.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void numbersTextsAsTheyCome() {
        assertThat(vocabulary.add("harbour")).isZero();
        assertThat(vocabulary.add("Møre")).isEqualTo(1);
        assertThat(vocabulary.add("harbour")).isZero();
        assertThat(vocabulary.size()).isEqualTo(2);
        assertThat(vocabulary.get(1)).isEqualTo("Møre");
    }

    @Test
    void looksAtNoMoreCharsThanItIsTold() {
        vocabulary.add("harbour");

        assertThat(vocabulary.find("harbours".toCharArray(), 7)).isZero();
        assertThat(vocabulary.find("harbours".toCharArray(), 8)).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void knowsThousands() {
        IntStream.range(0, 20_000).forEach(i -> vocabulary.add("ward " + i));

        assertThat(IntStream.range(0, 20_000))
                .allMatch(i ->
                        vocabulary.add("ward " + i) == i && vocabulary.get(i).equals("ward " + i));
    }

    @Test
    void tellsTextsOfOneHashApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        assertThat(vocabulary.add("Aa")).isNotEqualTo(vocabulary.add("BB"));
        assertThat(vocabulary.find("BB".toCharArray(), 2)).isEqualTo(1);
    }
}
