package org.backfile.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.backfile.corpus.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On made articles of ten paragraphs, each seed another one. */
class TextLayoutTest {

    private static final List<String> WORDS = List.of(
            "the",
            "ferry",
            "left",
            "a",
            "harbour",
            "with",
            "passengers",
            "Mayor",
            "Nielsen",
            "said",
            "of",
            "island",
            "and",
            "to",
            "in",
            "however",
            "Copenhagen",
            "it",
            "was",
            "unprecedented");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinsLinesWrappedAtAnyUsualWidthWithOrWithoutBlankLines(long seed) {
        var paragraphs = paragraphs(seed);
        int width = 60 + (int) seed * 5;
        var wrapped = paragraphs.stream().map(text -> wrap(text, width)).toList();

        assertThat(TextLayout.of(String.join("\n\n", wrapped)).layout()).isEqualTo(Layout.HARD_WRAPPED);
        assertThat(TextLayout.of(String.join("\r\n", wrapped)).layout()).isEqualTo(Layout.HARD_WRAPPED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void takesALineForAParagraphWhereNothingWasWrapped(long seed) {
        var paragraphs = paragraphs(seed);
        var withMenu = "Home\nNews\nSport\nBusiness\n" + String.join("\n", paragraphs) + "\nShare\nPrint\nContact us";

        assertThat(TextLayout.of(String.join("\n\n", paragraphs)).layout()).isEqualTo(Layout.LINE_PER_PARAGRAPH);
        assertThat(TextLayout.of(String.join("\n", paragraphs)).layout()).isEqualTo(Layout.LINE_PER_PARAGRAPH);
        assertThat(TextLayout.of(withMenu).layout()).isEqualTo(Layout.LINE_PER_PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void seesAWrappedArticleAmongManyLinesOfMenus(long seed) {
        var article = wrap(paragraphs(seed).get(0), 72) + "\n\n"
                + wrap(paragraphs(seed).get(1), 72);
        var menu = "Home\nNews\nSport\nBusiness\nLetters\nWeather\n".repeat(6);

        assertThat(TextLayout.of(menu + "\n" + article + "\n\n" + menu).layout())
                .isEqualTo(Layout.HARD_WRAPPED);
    }

    private static List<String> paragraphs(long seed) {
        var random = new Random(seed);
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            var words = random.ints(30 + random.nextInt(50), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .collect(Collectors.joining(" "));
            paragraphs.add("The " + words + ".");
        }
        return paragraphs;
    }

    private static String wrap(String text, int width) {
        var lines = new StringBuilder();
        int column = 0;
        for (var word : text.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= width;
            lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = column == 0 || !fits ? word.length() : column + 1 + word.length();
        }
        return lines.toString();
    }
}
