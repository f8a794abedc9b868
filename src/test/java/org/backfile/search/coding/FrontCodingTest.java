package org.backfile.search.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontCodingTest {

    @Test
    void saysOfEachWordWhatItSharesWithTheOneBefore() {
        assertThat(FrontCoding.print(List.of("", "ban", "bank", "strike"))).isEqualTo("0 0ban 3k 0strike");
    }

    @Test
    void readsWhatItPrinted() {
        var words = List.of("", "a".repeat(50) + "b", "a".repeat(50) + "c", "\ud83d\ude00", "\ud83d\ude01", "ß");

        assertThat(FrontCoding.read(FrontCoding.print(words))).isEqualTo(words);
    }

    @Test
    void partsNoCharacterInTwo() {
        assertThat(FrontCoding.print(List.of("\ud83d\ude00", "\ud83d\ude01"))).isEqualTo("0\ud83d\ude00 0\ud83d\ude01");
    }
}
