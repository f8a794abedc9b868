package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RankedPostingsTest {

    @Test
    void putsTheStrongestFirstAndTheLaterOfEquals() {
        var ranked = RankedPostings.of(new int[] {3, 5, 9}, new int[] {2, 7, 7});

        // level 7, one more, number 9 = 1001 0001, k = 1 as 00001, distance 4 - 1 = 3 as 10 1; level 2, no more, number
        // 3
        assertThat(HexFormat.of().formatHex(ranked.encode(0, 3))).isEqualTo("7191" + "0d" + "2030");
    }

    @Test
    void writesAnyStretch() {
        var ranked = RankedPostings.of(new int[] {3, 5, 9}, new int[] {2, 7, 7});

        assertThat(HexFormat.of().formatHex(ranked.encode(2, 3))).isEqualTo("2030");
    }
}
