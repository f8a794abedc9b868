package org.backfile.enrich.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;
import org.backfile.corpus.Words;
import org.backfile.enrich.word.Texts;
import org.backfile.enrich.word.Vocabulary;
import org.junit.jupiter.api.Test;

class ReportedSpeechTest {

    private static final Quotations QUOTATIONS = new Quotations();

    @Test
    void takesTheClauseBehindTheVerb() {
        assertThat(reported("Dora Haugen said on Monday that the bridge would open to lorries."))
                .containsExactly("Dora Haugen: that the bridge would open to lorries");
    }

    @Test
    void takesTheClauseBeforeTheVerb() {
        assertThat(reported("The bridge would open to lorries in May, Dora Haugen said."))
                .containsExactly("Dora Haugen: The bridge would open to lorries in May");
    }

    @Test
    void knowsWhomAPronounStandsFor() {
        assertThat(reported("Dora Haugen opened it. She added that lorries would have to wait until May."))
                .containsExactly("Dora Haugen: that lorries would have to wait until May");
    }

    @Test
    void leavesOutWordsInMarks() {
        assertThat(
                        reported(
                                "\u201cIt is time,\u201d Dora Haugen said, promising that lorries would cross the bridge in May."))
                .containsExactly("Dora Haugen: that lorries would cross the bridge in May");
    }

    @Test
    void takesNothingThatNobodyIsNamedFor() {
        assertThat(reported("Dora Haugen was there. One official said that the bridge would open to lorries in May."))
                .isEmpty();
    }

    private static List<String> reported(String text) {
        var name = "Dora Haugen";
        int at = text.indexOf(name);
        var mention = new Mention(NameType.PERSON, name, List.of(Place.at(Field.TEXT, at, at + name.length())));
        var words = new Words(text, "", "", "");
        return QUOTATIONS.find(new Texts(words, new Vocabulary()), "en", List.of(mention)).reported().stream()
                .map(each -> each.speaker().name() + ": " + words.at(each.place()))
                .toList();
    }
}
