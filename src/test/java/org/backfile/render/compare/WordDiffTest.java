package org.backfile.render.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksWordsOfOneSideOnly() {
        var diff = WordDiff.of("The ferry left at noon on Tuesday.", "On Tuesday the ferry left.");

        assertThat(marked(diff.piecesOfA())).isEqualTo("The ferry left [at noon on Tuesday.]");
        assertThat(marked(diff.piecesOfB())).isEqualTo("[On Tuesday] the ferry left.");
    }

    @Test
    void takesNoNoteOfCaseAndPunctuation() {
        var diff = WordDiff.of("“Sail,” she said: now", "sail she said – Now");

        assertThat(marked(diff.piecesOfA())).isEqualTo("“Sail,” she said: now");
    }

    @Test
    void keepsEveryWord() {
        var diff = WordDiff.of("one two three", "four");

        assertThat(marked(diff.piecesOfA())).isEqualTo("[one two three]");
        assertThat(marked(diff.piecesOfB())).isEqualTo("[four]");
    }

    @Test
    void takesEmptySides() {
        assertThat(WordDiff.of("", "one").piecesOfA()).isEmpty();
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isOnly() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining(" "));
    }
}
