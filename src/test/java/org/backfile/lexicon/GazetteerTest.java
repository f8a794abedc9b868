package org.backfile.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    @ParameterizedTest
    @ValueSource(strings = {"places.txt", "organisations.txt", "first-names.txt"})
    void tablesAreSortedByTheirBytesAndFindEveryName(String file) throws IOException {
        var names = names(file);
        var table = WordTable.load(file);

        for (int i = 1; i < names.length; i++) {
            assertThat(Arrays.compareUnsigned(
                            names[i - 1].getBytes(StandardCharsets.UTF_8), names[i].getBytes(StandardCharsets.UTF_8)))
                    .as(names[i])
                    .isNegative();
        }
        assertThat(names).allMatch(table::holds);
    }

    @Test
    void joinsTheFormsOfAPlace() {
        var gazetteer = Gazetteer.table();

        assertThat(gazetteer.place("U.S.")).isEqualTo("United States");
        assertThat(gazetteer.place("Kiew")).isEqualTo("Kyiv");
        assertThat(gazetteer.place("Nowhere Town")).isNull();
        assertThat(gazetteer.organisation("U.N.")).isEqualTo("United Nations");
        assertThat(gazetteer.isFirstName("Anne-Marie")).isTrue();
    }

    private static String[] names(String file) throws IOException {
        try (var in = Objects.requireNonNull(GazetteerTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[0])
                    .toArray(String[]::new);
        }
    }
}
