package org.backfile.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewSumTest {

    private record Line(String text, @Nullable String path) {}

    private record Page(Line title, List<Line> lines, int count, boolean isLong, Voice voice) {}

    private enum Voice {
        SOURCE,
        ARCHIVE
    }

    private static Page page(String title, List<Line> lines, int count) {
        return new Page(new Line(title, null), lines, count, true, Voice.SOURCE);
    }

    @Test
    void isTheSameForEqualViewsAndOtherForOthers() {
        var line = new Line("a", "b");
        var views = List.<Object>of(
                page("Head", List.of(line), 3),
                page("Head", List.of(line), 4),
                page("Head", List.of(line, line), 3),
                page("Head", List.of(), 3),
                page("Heäd", List.of(line), 3),
                new Page(new Line("Head", ""), List.of(line), 3, true, Voice.SOURCE),
                new Page(new Line("Head", null), List.of(line), 3, false, Voice.SOURCE),
                new Page(new Line("Head", null), List.of(line), 3, true, Voice.ARCHIVE));

        assertThat(views.stream().map(ViewSumTest::sum).collect(Collectors.toSet()))
                .hasSameSizeAs(views);
        assertThat(sum(page("Head", List.of(new Line("a", "b")), 3))).isEqualTo(sum(views.get(0)));
    }

    @Test
    void tellsApartWhatLooksAlike() {
        var views = Stream.of(
                        "",
                        List.of(),
                        0,
                        false,
                        "1",
                        1,
                        "\ud83d",
                        "\ude00",
                        "\ud83d\ude00",
                        "?",
                        "\u00ff",
                        "\uffff",
                        List.of("ab", "c"),
                        List.of("a", "bc"),
                        List.of("abc"),
                        List.of(List.of("abc")),
                        List.of("SOURCE"),
                        List.of(Voice.SOURCE),
                        Arrays.asList((Object) null))
                .map(ViewSumTest::sum)
                .toList();

        assertThat(Set.copyOf(views)).hasSameSizeAs(views);
        assertThat(sum(7L)).isEqualTo(sum(7));
    }

    @Test
    void grows() {
        var text = "Zeitung\u2028".repeat(10_000);

        assertThat(sum(List.of(text, text))).isNotEqualTo(sum(List.of(text, text + "!")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> sum(List.of(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BigInteger");
    }

    private static Digest sum(Object view) {
        return new ViewSum().add(view).end();
    }
}
