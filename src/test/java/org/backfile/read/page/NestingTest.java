package org.backfile.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.read.front.YamlNesting;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;

class NestingTest {

    private static final LoadSettings YAML = LoadSettings.builder().build();

    @Test
    void allowsAHundredLevelsOfQuotationsAndNoMore() {
        assertThat(Nesting.tooDeepAt(">".repeat(100) + " deep", 0)).isZero();
        assertThat(Nesting.tooDeepAt("> ".repeat(100) + "deep", 0)).isZero();
        assertThat(Nesting.tooDeepAt("one\r\ntwo\r" + ">".repeat(101) + " deep", 0))
                .isEqualTo(3);
        assertThat(Nesting.tooDeepAt("- ".repeat(100) + "deep", 0)).isZero();
        assertThat(Nesting.tooDeepAt("- ".repeat(101) + "deep", 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("1. ".repeat(101) + "deep", 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("*".repeat(5_000), 0)).isZero();
    }

    @Test
    void countsFromWhereTheMarkdownBegins() {
        var front = ">".repeat(200) + "\n";

        assertThat(Nesting.tooDeepAt(front + "fine", front.length())).isZero();
        assertThat(Nesting.tooDeepAt(front + ">".repeat(200), front.length())).isEqualTo(2);
    }

    @Test
    void refusesAListThatIsIndentedAsAStaircase() {
        assertThat(Nesting.tooDeepAt(" ".repeat(200) + "- deep", 0)).isZero();
        assertThat(Nesting.tooDeepAt(" ".repeat(201) + "- deep", 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("\t".repeat(51) + "- deep", 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt(" ".repeat(300) + "deep", 0)).isZero();
    }

    @Test
    void refusesAParagraphOfAThousandOpenMarks() {
        assertThat(Nesting.tooDeepAt("a *a ".repeat(1_000), 0)).isZero();
        assertThat(Nesting.tooDeepAt("a *a ".repeat(1_001), 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("_a ".repeat(1_001), 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt(("*a ".repeat(600) + "\n\n").repeat(3), 0)).isZero();
        assertThat(Nesting.tooDeepAt("[a](".repeat(1_000), 0)).isZero();
        assertThat(Nesting.tooDeepAt("[a](".repeat(1_001), 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("[a](b) ".repeat(1_500), 0)).isZero();
        assertThat(Nesting.tooDeepAt(("[a](".repeat(600) + "\n\n").repeat(3), 0))
                .isZero();
    }

    @Test
    void refusesWhatTheParserWouldCopyForMinutes() {
        assertThat(Nesting.tooDeepAt("`a``b```".repeat(200), 0)).isZero();
        assertThat(Nesting.tooDeepAt("`a``b```".repeat(2_000), 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt("````````".repeat(20_000), 0)).isZero();
        assertThat(Nesting.tooDeepAt("a & b ".repeat(10_000), 0)).isZero();
        assertThat(Nesting.tooDeepAt("a & b ".repeat(20_000), 0)).isEqualTo(1);
        assertThat(Nesting.tooDeepAt(("a & b ".repeat(10_000) + "\n\n").repeat(4), 0))
                .isZero();
        assertThat(Nesting.tooDeepAt(("`a ".repeat(500) + "\n\n").repeat(9), 0)).isZero();
    }

    @Test
    void allowsFiftyLevelsOfYamlAndNoMore() {
        assertThat(YamlNesting.tooDeepAt("[".repeat(50) + "]".repeat(50), YAML)).isZero();
        assertThat(YamlNesting.tooDeepAt("a: 1\nb: " + "[".repeat(50) + "]".repeat(50), YAML))
                .isEqualTo(2);
        assertThat(YamlNesting.tooDeepAt("- ".repeat(50) + "deep", YAML)).isZero();
        assertThat(YamlNesting.tooDeepAt("- ".repeat(51) + "deep", YAML)).isEqualTo(1);
        assertThat(YamlNesting.tooDeepAt("a: [" + "[], ".repeat(200) + "[]]", YAML))
                .isZero();
        assertThat(YamlNesting.tooDeepAt("a: \"" + "[".repeat(200) + "\"", YAML))
                .isZero();
        assertThat(YamlNesting.tooDeepAt("a: |\n" + " ".repeat(200) + "deep\n", YAML))
                .isZero();
        assertThat(YamlNesting.tooDeepAt("{a: ".repeat(51), YAML)).isEqualTo(1);
    }

    @Test
    void seesStairsOfYaml() {
        var stairs = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            stairs.append(" ".repeat(i)).append("a:\r\n");
        }

        assertThat(YamlNesting.tooDeepAt(stairs.toString(), YAML)).isEqualTo(51);
        assertThat(YamlNesting.tooDeepAt(stairs.substring(0, stairs.indexOf(" ".repeat(40) + "a:")), YAML))
                .isZero();
    }
}
