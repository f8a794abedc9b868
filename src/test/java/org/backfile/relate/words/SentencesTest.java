package org.backfile.relate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endsASentenceAtAStopBeforeACapital() {
        assertThat(sentences("Ferries sail again. The harbour opened at noon! Who knew?"))
                .containsExactly("Ferries sail again", "The harbour opened at noon", "Who knew");
    }

    @Test
    void goesOnAfterAbbreviationsInitialsAndBeforeSmallLetters() {
        assertThat(sentences("Mr. Hale met J. Orlo of Norwick Inc. and left. He sailed."))
                .containsExactly("Mr. Hale met J. Orlo of Norwick Inc. and left", "He sailed");
    }

    @Test
    void endsASentenceWithItsParagraph() {
        var words = WordSequence.of("No stop here\n\nA new paragraph. Its second.\n\nThe last", List.of());

        assertThat(Sentences.of(words))
                .extracting(Sentences.Sentence::paragraph)
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void readsWrappedLinesOn() {
        assertThat(sentences("The ferry sailed\nat noon. It came back."))
                .containsExactly("The ferry sailed\nat noon", "It came back");
    }

    @Test
    void knowsStopsOfOtherScripts() {
        assertThat(sentences("渡船は出る。港は開く。")).containsExactly("渡船は出る", "港は開く");
    }

    private static List<String> sentences(String text) {
        var words = WordSequence.of(text, List.of());
        return Sentences.of(words).stream()
                .map(sentence ->
                        words.span(sentence.first(), sentence.end() - 1).of(text))
                .toList();
    }
}
