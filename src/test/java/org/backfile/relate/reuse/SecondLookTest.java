package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Relation;
import org.backfile.render.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondLookTest {

    private static final String FERRY =
            "body The ferry Alba left Norwick harbour on Tuesday for the first time since a crack was found in her hull, Captain Mary Orlo told the Norwick Courier.";

    private static final String BEFORE = "body Nobody had expected so small a leak to take the yard a whole winter.";

    @TempDir
    Path folder;

    private final Corpus corpus = Corpus.of(List.of(
            new Draft("aaaaaaaaaa").lines(FERRY).on("1987-03-06").article(),
            new Draft("bbbbbbbbbb").lines(BEFORE, FERRY).article()));

    @Test
    void theOneThatWasWrittenEarlierComesFirst() {
        var again = again(corpus.redated(Map.of("bbbbbbbbbb", written("1987-03-04/1987-03-05"))));

        assertThat(again.a()).isEqualTo("bbbbbbbbbb");
        assertThat(again.shareA()).isLessThan(1);
        assertThat(again.shareB()).isEqualTo(1);
        assertThat(again.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.a().start()).isPositive();
            assertThat(passage.b().start()).isZero();
        });
    }

    @Test
    void theEarlierDateIsASignOfTheSource() {
        var again = again(corpus.redated(Map.of("bbbbbbbbbb", written("1987-03-04/1987-03-05"))));

        assertThat(again.nearer().article()).isEqualTo("bbbbbbbbbb");
        assertThat(again.nearer().reasons())
                .contains("It was published earlier: by 5 March 1987 (worked out); the other on 6 March 1987.");
    }

    @Test
    void pairsWhoseDatesAreTheSameStayAsTheyAre() {
        var found = found();

        assertThat(SecondLook.of(found, corpus, Set.of())).isSameAs(found);
        assertThat(SecondLook.of(found, corpus, Set.of("aaaaaaaaaa"))).isEqualTo(found);
    }

    private Relation again(Corpus dated) {
        var again = SecondLook.of(found(), dated, Set.of("bbbbbbbbbb"));

        assertThat(again).hasSize(1);
        return again.get(0);
    }

    private List<Relation> found() {
        return Copies.among(corpus.articles().toList(), folder, 1);
    }

    private static Finding<DateInterval> written(String days) {
        return new Finding<>(DateInterval.parse(days, ""), Certainty.INFERRED, List.of(), "");
    }
}
