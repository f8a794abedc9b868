package org.backfile.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.corpus.DeclaredField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledHeadTest {

    @Test
    void readsLabelledLinesAboveAText() {
        var text = String.join(
                "\r\n",
                "",
                "URL: https://harbor.example/ferry",
                "TITLE : Ferry late",
                "Author(s):",
                "Publication date: 2019-03-14",
                "",
                "Text:",
                "",
                "The ferry left: nobody knew why.",
                "");

        var fields = LabelledHead.of(text);

        assertThat(fields).extracting(DeclaredField::name).containsExactly("url", "title", "author", "date", "text");
        assertThat(fields)
                .extracting(DeclaredField::value)
                .containsExactly("https://harbor.example/ferry", "Ferry late", "", "2019-03-14", "");
        assertThat(fields).extracting(DeclaredField::line).containsExactly(2, 3, 4, 5, 7);
        assertThat(fields.get(1).span().of(text)).isEqualTo("Ferry late");
    }

    @Test
    void knowsLabelsInOtherLanguages() {
        var fields =
                LabelledHead.of("Überschrift: Fähre auf Grund\nQuelle: Hafenblatt\nDatum: 5.6.2005\n\nDie Fähre.\n");

        assertThat(fields).extracting(DeclaredField::name).isEqualTo(List.of("title", "source", "date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Title: Ferry late\n\nThe ferry left.\n",
                "Author: Ann Reed\nDate: 2019-03-14\n\nThe ferry left.\n",
                "Ferry late\nAuthor: Ann Reed\nURL: https://harbor.example/1\n",
                "URL: none\nDate: 2019-03-14\nThe ferry left.\n",
                "Mayor: I knew nothing\nTitle: Ferry late\nDate: 2019-03-14\n",
                "Source: title: date: url:"
            })
    void textThatBeginsOtherwiseHasNone(String text) {
        assertThat(LabelledHead.of(text)).isEmpty();
    }
}
