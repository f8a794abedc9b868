package org.backfile.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMENTS|12 comments",
                "COMMENTS|Kommentar schreiben",
                "SHARING|Share on Facebook",
                "SHARING|Artikel teilen",
                "SUBSCRIPTION|Join Harbour Times for full access to this content",
                "SUBSCRIPTION|Abonnez-vous",
                "CONSENT|This website uses cookies to improve your experience.",
                "RELATED|Articles liés",
                "READ_MORE|Read the full article here",
                "COPYRIGHT|Alle Rechte vorbehalten",
                "ADVERTISEMENT|Anzeige",
                "PLAYER|0:00",
                "EMPTY_LABEL|Updated:",
                "FORM|Please enter a valid email address.",
                "AUTHOR_BIO|Jane Marlow is a senior political correspondent for the Harbour Times."
            })
    void knowsThePhrasesOfTheTrade(Reason reason, String text) {
        assertThat(reasons(text)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister declined to comment on the figures that were published on Monday.",
                "Engineers said they had found less rust in the cables than they feared.",
                "Der Minister wollte sich am Montag nicht zu den Zahlen äußern."
            })
    void leavesRunningTextAlone(String text) {
        assertThat(reasons(text)).isEmpty();
    }

    @Test
    void aPhraseTiedToTheBeginningIsNotFoundInside() {
        assertThat(reasons("The council posted a comment and went home")).doesNotContain(Reason.COMMENTS);
    }

    @Test
    void aGapHoldsAtMostFourWords() {
        var cue = Cue.parse(Reason.RELATED, 100, "join * access");

        assertThat(cue.match(List.of("join", "a", "b", "c", "d", "access"), 0)).isEqualTo(6);
        assertThat(cue.match(List.of("join", "a", "b", "c", "d", "e", "access"), 0))
                .isEqualTo(-1);
    }

    private static List<Reason> reasons(String text) {
        return Cues.in(Words.of(text), text.length()).stream()
                .map(hit -> hit.cue().reason())
                .toList();
    }
}
