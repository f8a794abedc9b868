package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The bytes that templates/assets/search/bits.js reads: changing one is a new format. */
class BitWriterTest {

    private final BitWriter bits = new BitWriter();

    @Test
    void writesBitsFromTheMostSignificant() {
        bits.bits(0b101, 3);
        bits.bits(0b1, 1);

        assertThat(hex()).isEqualTo("b0");
    }

    @Test
    void writesASmallNumberInGroupsOfThreeBits() {
        bits.small(5);
        bits.small(8);

        // 0101, then 1000 0001
        assertThat(hex()).isEqualTo("5810");
    }

    @Test
    void writesARiceNumberAsOnesAndRest() {
        bits.rice(9, 2);

        // 110 01
        assertThat(hex()).isEqualTo("c8");
    }

    @Test
    void writesAFarOutlierPlainly() {
        bits.rice(1_000_000, 3);

        assertThat(bits.size()).isEqualTo(7);
    }

    @Test
    void alignsToTheNextByte() {
        bits.bits(1, 1);
        bits.align();
        bits.raw(new byte[] {7});

        assertThat(hex()).isEqualTo("8007");
    }

    @Test
    void appendsTheBitsOfAnother() {
        var other = new BitWriter();
        other.bits(0b11, 2);

        bits.bits(0, 1);
        bits.append(other);

        assertThat(hex()).isEqualTo("60");
    }

    private String hex() {
        return HexFormat.of().formatHex(bits.toBytes());
    }
}
