package org.backfile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortTextsTest {

    private static final List<String> SOME = List.of(
            "Norwick",
            "",
            "Møre og Romsdal",
            "東京",
            "\ud83d\udea2 Alba",
            "half \ud83d",
            "Nor",
            "\uffee",
            "Z\u007f\u0080\u07ff\u0800");

    @Test
    void givesEveryTextBackCharByChar() {
        var texts = of(SOME);

        assertThat(IntStream.range(0, texts.size()).mapToObj(texts::get)).containsExactlyElementsOf(SOME);
    }

    @Test
    void comparesAsStringsDo() {
        var texts = of(SOME);

        for (int i = 0; i < SOME.size(); i++) {
            for (int j = 0; j < SOME.size(); j++) {
                assertThat(Integer.signum(texts.compare(i, j)))
                        .as("%s and %s", SOME.get(i), SOME.get(j))
                        .isEqualTo(Integer.signum(SOME.get(i).compareTo(SOME.get(j))));
            }
        }
    }

    @Test
    void tellsWhetherATextIsAnother() {
        var texts = of(SOME);

        for (int i = 0; i < SOME.size(); i++) {
            for (var other : SOME) {
                assertThat(texts.is(i, (other + "s").toCharArray(), other.length()))
                        .as("%s and %s", SOME.get(i), other)
                        .isEqualTo(SOME.get(i).equals(other));
            }
        }
    }

    @Test
    void growsAsFarAsItIsFilled() {
        var texts = of(IntStream.range(0, 5000).mapToObj(i -> "name " + i).toList());

        assertThat(texts.size()).isEqualTo(5000);
        assertThat(texts.get(4711)).isEqualTo("name 4711");
    }

    private static ShortTexts of(List<String> all) {
        var texts = new ShortTexts();
        all.forEach(texts::add);
        return texts.trimmed();
    }
}
