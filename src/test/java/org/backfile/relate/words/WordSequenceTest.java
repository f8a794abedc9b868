package org.backfile.relate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSequenceTest {

    @Test
    void cutsWordsAtBlanksAndPunctuation() {
        assertThat(words("The 14-year-old ferry, “Alba”, sails: 3.5 knots."))
                .containsExactly("The", "14", "year", "old", "ferry", "Alba", "sails", "3", "5", "knots");
    }

    @Test
    void takesCharactersOfScriptsWithoutBlanksOneByOne() {
        assertThat(words("渡船は3隻")).containsExactly("渡", "船", "は", "3", "隻");
    }

    @ParameterizedTest
    @CsvSource({"Harbour,HARBOUR", "Ukraine's,Ukraine’s", "Małgorzata,malgorzata", "Über,uber", "façade,facade"})
    void takesFormsOfOneWordForTheSame(String one, String other) {
        assertThat(sequence(one).hash(0)).isEqualTo(sequence(other).hash(0));
    }

    @ParameterizedTest
    @CsvSource({"harbour,harbor", "1987,1978", "is,si"})
    void tellsWordsApart(String one, String other) {
        assertThat(sequence(one).hash(0)).isNotEqualTo(sequence(other).hash(0));
    }

    @Test
    void knowsWhatIsQuoted() {
        var text = "He said “we sail at noon” and left.";
        var words = WordSequence.of(text, QuotedSpans.of(text));

        assertThat(IntStream.range(0, words.size()).filter(words::isQuoted).mapToObj(words::word))
                .containsExactly("we", "sail", "at", "noon");
    }

    @Test
    void givesSpansThatCutTheTextToItsWords() {
        var words = sequence("Ferries sail again.");

        assertThat(words.span(0, 1)).isEqualTo(new Span(0, 12));
        assertThat(words.span(0, 1).of(words.text())).isEqualTo("Ferries sail");
    }

    @Test
    void countsFiveWordsOrTenCharactersForAString() {
        assertThat(sequence("one two three four five six").shingleEnd(0)).isEqualTo(5);
        assertThat(sequence("one two three four").shingleEnd(0)).isEqualTo(-1);
        assertThat(sequence("渡船は三隻とも今日から港を出る").shingleEnd(0)).isEqualTo(10);
    }

    private static WordSequence sequence(String text) {
        return WordSequence.of(text, List.of());
    }

    private static List<String> words(String text) {
        var words = sequence(text);
        return IntStream.range(0, words.size()).mapToObj(words::word).toList();
    }
}
