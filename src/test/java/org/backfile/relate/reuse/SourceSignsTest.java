package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Nearer;
import org.backfile.render.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSignsTest {

    private static final String FULL =
            "body The ferry Alba left Norwick harbour on Tuesday for the first time since a crack was found in her hull, Captain Mary Orlo told the Norwick Courier.";

    private static final String SHORT =
            "body The ferry Alba left Norwick harbour for the first time since a crack was found in her hull, the captain said.";

    @TempDir
    Path folder;

    @Test
    void takesDetailAndAttributionThatTheOtherLacksForSigns() {
        var nearer = nearer(new Draft("aaaaaaaaaa").lines(SHORT), new Draft("bbbbbbbbbb").lines(FULL));

        assertThat(nearer.article()).isEqualTo("bbbbbbbbbb");
        assertThat(nearer.reasons())
                .anyMatch(reason -> reason.contains("“Tuesday”"))
                .anyMatch(reason -> reason.contains("told"));
    }

    @Test
    void takesTheEarlierDateForASign() {
        var nearer = nearer(
                new Draft("aaaaaaaaaa").lines(FULL).on("1987-03-04"),
                new Draft("bbbbbbbbbb").lines(FULL).on("1987-03-06"));

        assertThat(nearer.article()).isEqualTo("aaaaaaaaaa");
        assertThat(nearer.reasons())
                .containsExactly("It was published earlier: on 4 March 1987; the other on 6 March 1987.");
    }

    @Test
    void drawsNothingFromDatesThatOverlap() {
        var nearer = nearer(
                new Draft("aaaaaaaaaa").lines(FULL).between("1987-03-01", "1987-03-31", "March"),
                new Draft("bbbbbbbbbb").lines(FULL).on("1987-03-06"));

        assertThat(nearer.article()).isNull();
        assertThat(nearer.reasons()).isEmpty();
    }

    @Test
    void believesAnArticleThatNamesTheOtherAsItsSource() {
        var nearer = nearer(
                new Draft("aaaaaaaaaa")
                        .lines(FULL)
                        .outlet("Harbour Mirror", Certainty.EXPLICIT)
                        .origin("Norwick Courier"),
                new Draft("bbbbbbbbbb").lines(FULL).outlet("Norwick Courier", Certainty.EXPLICIT));

        assertThat(nearer.article()).isEqualTo("bbbbbbbbbb");
        assertThat(nearer.source()).isNull();
    }

    @Test
    void namesACommonSourceThatIsNeitherOfTheTwo() {
        var nearer =
                nearer(new Draft("aaaaaaaaaa").lines(FULL).origin("Skerry Press"), new Draft("bbbbbbbbbb").lines(FULL));

        assertThat(nearer.source()).isEqualTo("Skerry Press");
    }

    @Test
    void countsLostLettersAgainstTheArticleThatLostThem() {
        var damaged = new Draft("aaaaaaaaaa")
                .lines(FULL.replace("harbour on", "har on"))
                .damaged("har", "harbour");

        var nearer = nearer(damaged, new Draft("bbbbbbbbbb").lines(SHORT));

        assertThat(nearer.article()).isEqualTo("aaaaaaaaaa");
        assertThat(nearer.against())
                .containsExactly(
                        "It reads “har” where the other has “harbour”: the other was not made from this text as it stands.");
    }

    private Nearer nearer(Draft one, Draft other) {
        return Copies.among(List.of(one.article(), other.article()), folder, 1)
                .get(0)
                .nearer();
    }
}
