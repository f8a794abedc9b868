package org.backfile.search.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpillTest {

    @Test
    void givesBackWhatStandsPartlyInTheFileAndPartlyInMemory() throws IOException {
        try (var spill = new Spill()) {
            var block = new byte[700_000];
            var word = "harbour".getBytes(StandardCharsets.US_ASCII);
            spill.append(block, 0, block.length);
            long address = spill.append(word, 0, 4);
            spill.append(block, 0, 340_000);
            long last = spill.append(word, 0, 7);
            spill.append(block, 0, 20_000);

            assertThat(read(spill, address, 4)).isEqualTo("harb");
            assertThat(read(spill, last, 7)).isEqualTo("harbour");
            assertThat(read(spill, last - 1, 20_000)).startsWith("\0harbour\0");
        }
    }

    private static String read(Spill spill, long address, int length) {
        var bytes = new byte[length];
        spill.read(address, bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
