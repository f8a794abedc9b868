package org.backfile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Name ORLO = new Name(
            "aaaaaaaaaa", NameType.PERSON, "Mary Orlo", List.of("Orlo", "Mary Orlo"), 2, 7, "names/aa/mary-orlo.html");

    private static final Name NORWICK =
            new Name("bbbbbbbbbb", NameType.PLACE, "Norwick", List.of("Norwick"), 1, 1, null);

    private final Names names =
            new Names(List.of(ORLO, NORWICK), Map.of("a", 0, "b", 1), new int[] {0, 2, 3}, new int[] {0, 1, 0});

    @Test
    void givesEveryNameAsItWasTaken() {
        assertThat(names.all()).containsExactly(ORLO, NORWICK);
        assertThat(names.of("b", 0)).isEqualTo(ORLO);
        assertThat(names.name(1)).isEqualTo("Norwick");
        assertThat(names.type(1)).isEqualTo(NameType.PLACE);
    }

    @Test
    void tellsWhichArticlesHoldAName() {
        assertThat(names.articles(0)).containsExactly(0, 1);
        assertThat(names.in("a")).containsExactly(0, 1);
    }

    @Test
    void takesOtherAddressesForTheSameNames() {
        var moved = names.with(number -> names.all().get(number).at("c".repeat(10), null));

        assertThat(moved.all().get(0)).isEqualTo(ORLO.at("cccccccccc", null));
        assertThat(moved.articles(0)).containsExactly(0, 1);
    }
}
