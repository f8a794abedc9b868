package org.backfile.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    private static final String ID = "k3v7qm2aab";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void winsOverWhatWasFoundAndSaysWhatThatWas() throws Exception {
        var metadata = correct("id,field,value,note\n" + ID + ",headline,Ferry fares to rise,As printed\n");

        var headline = Objects.requireNonNull(metadata.headline());
        assertThat(headline.value()).isEqualTo("Ferry fares to rise");
        assertThat(headline.certainty()).isEqualTo(Certainty.EXPLICIT);
        assertThat(headline.method())
                .isEqualTo(
                        "Corrected by the editor (corrections.csv:2). As printed. Found in the file: \"Ferry fars\".");
        assertThat(headline.evidence()).hasSize(1).allMatch(Evidence::isByEditor);
    }

    @Test
    void theEvidenceStandsInTheFile() throws Exception {
        var file = "id,field,value\r\n" + ID + ",outlet,\"Marsh Gazette\"\r\n";

        var evidence = Objects.requireNonNull(correct(file).outlet()).evidence().get(0);

        assertThat(evidence.line()).isEqualTo(2);
        assertThat(evidence.span().of(file)).isEqualTo("Marsh Gazette");
    }

    @Test
    void leavesOtherArticlesAndFieldsAlone() throws Exception {
        var extraction = extraction();
        var corrections = read("id,field,value\naaaaaaaaaa,headline,Another\n");

        assertThat(corrections.apply(ID, extraction)).isSameAs(extraction);
        assertThat(corrections.concern(ID)).isFalse();
    }

    @Test
    void severalAuthorsMayHaveRoles() throws Exception {
        var metadata = correct("id,field,value\n" + ID + ",authors,Ines Halloran; Piet Vermeer (photographer)\n");

        assertThat(Objects.requireNonNull(metadata.authors()).value())
                .containsExactly(new Author("Ines Halloran", null), new Author("Piet Vermeer", "photographer"));
    }

    @Test
    void anEmptyValueTakesWhatWasFoundAway() throws Exception {
        assertThat(correct("id,field,value\n" + ID + ",headline,\n").headline()).isNull();
    }

    @Test
    void readsDatesAsEdtf() throws Exception {
        var wanted = Map.of(
                "2024-07-11", "2024-07-11",
                "2024-02", "2024-02-01/2024-02-29",
                "2023", "2023-01-01/2023-12-31",
                "2023-12/2024", "2023-12-01/2024-12-31",
                "../2024-06-05", "../2024-06-05",
                "2024-06-05/..", "2024-06-05/..");

        for (var date : wanted.entrySet()) {
            var metadata = correct("id,field,value\n" + ID + ",published," + date.getKey() + "\n");
            assertThat(Objects.requireNonNull(metadata.published()).value().edtf())
                    .isEqualTo(date.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11.07.2024", "2024-13", "2024-02-30", "../..", "..", "2024-07-11/2024-07-01", "2024~", "/"})
    void anyOtherDateIsAMistake(String date) {
        assertThatThrownBy(() -> read("id,field,value\n" + ID + ",updated," + date + "\n"))
                .isInstanceOf(CorrectionTrouble.class)
                .hasMessageStartingWith("corrections.csv:2: \"" + date + "\" is no date in EDTF.");
    }

    @Test
    void readsQuotesLineEndsAndOtherMarks() throws Exception {
        var metadata = correct("\uFEFFfield;id;note;value\nheadline;" + ID
                + ";\"In two\nlines\";\"Fares: \"\"a third\"\" more; soon\"\n" + "section;" + ID + ";;Harbour\n");

        assertThat(Objects.requireNonNull(metadata.headline()).value()).isEqualTo("Fares: \"a third\" more; soon");
        assertThat(Objects.requireNonNull(metadata.section()).evidence().get(0).line())
                .isEqualTo(4);
    }

    @Test
    void namesColumnsThatItDoesNotKnowOrMisses() {
        assertThatThrownBy(() -> read("id,field,valeu\n"))
                .hasMessageStartingWith("corrections.csv:1: there is no column \"valeu\".");
        assertThatThrownBy(() -> read("id,field\n")).hasMessageStartingWith("corrections.csv:1: a column is missing.");
    }

    @Test
    void namesIdsThatNoArticleHas() throws Exception {
        var corrections = read("id,field,value\n" + ID + ",deck,Soon\naaaaaaaaaa,deck,Never\n");

        assertThat(corrections.unknown(Set.of(ID)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("corrections.csv:3: No article has the id \"aaaaaaaaaa\"."));
    }

    private Metadata correct(String csv) throws Exception {
        return read(csv).apply(ID, extraction()).metadata();
    }

    private Corrections read(String csv) throws IOException, CorrectionTrouble {
        var file = folder.resolve(Corrections.NAME);
        Files.writeString(file, csv);
        return Corrections.read(file);
    }

    private static Extraction extraction() {
        var source = new Source("ferry.txt", 0, 1, "0".repeat(64), 10);
        var item = new Item(
                source,
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                "Ferry fars",
                null,
                List.of(),
                List.of(),
                List.of());
        var found = new Finding<>(
                "Ferry fars",
                Certainty.EXPLICIT,
                List.of(Evidence.inItem(1, new Span(0, 10), "Ferry fars")),
                "The line that stands as headline.");
        var metadata = new Metadata(found, null, null, null, null, null, null, null, null, null, null, null, List.of());
        return new Extraction(item, metadata, List.of(), Map.of(), List.of(), List.of());
    }
}
