package org.backfile.search.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The signs that templates/assets/search/bits.js reads: changing one is a new format. */
class PrintedBytesTest {

    @Test
    void printsThirteenBitsInTwoSigns() {
        // 0000 0000 0000 1 is 0 and 1; 111 is six bits, 111000.
        assertThat(PrintedBytes.print(new byte[] {0, 0x0f})).isEqualTo("!#[");
    }

    @Test
    void readsWhatItPrinted() {
        var random = new Random(91);
        for (int length = 0; length < 200; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);

            var text = PrintedBytes.print(bytes);

            assertThat(PrintedBytes.read(text)).isEqualTo(bytes);
            assertThat(text).doesNotContain("\"", "\\", "<").matches("[!-~]*");
        }
    }

    @Test
    void refusesWhatNobodyPrinted() {
        assertThatThrownBy(() -> PrintedBytes.read("ab\"d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrintedBytes.read("~~")).isInstanceOf(IllegalArgumentException.class);
    }
}
