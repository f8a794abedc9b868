package org.backfile.search.coding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflationTest {

    @Test
    void writesWhatAnyInflaterReads() throws DataFormatException {
        var random = new Random(1951);
        for (int length : new int[] {0, 1, 2, 3, 10, 257, 1000, 40_000, 200_000}) {
            for (int letters : new int[] {1, 2, 20, 256}) {
                var data = new byte[length];
                for (int i = 0; i < length; i++) {
                    data[i] = (byte) (i > 300 && random.nextInt(8) > 0 ? data[i - 300] : random.nextInt(letters));
                }

                assertThat(inflated(new Deflation().deflate(data), new byte[0], length))
                        .isEqualTo(data);
            }
        }
    }

    @Test
    void repeatsWhatThePrimerSays() throws DataFormatException {
        var primer = "The committee of ministers met in the morning.".getBytes(UTF_8);
        var data = "In the morning the committee of ministers met.".getBytes(UTF_8);

        var deflated = new Deflation(primer).deflate(data);

        assertThat(inflated(deflated, primer, data.length)).isEqualTo(data);
        assertThat(deflated).hasSizeLessThan(new Deflation().deflate(data).length);
    }

    @Test
    void takesTheEndOfALongPrimer() throws DataFormatException {
        var primer = new byte[100_000];
        new Random(5).nextBytes(primer);
        var data = Arrays.copyOfRange(primer, 90_000, 95_000);

        var deflated = new Deflation(primer).deflate(data);

        assertThat(deflated).hasSizeLessThan(300);
        assertThat(inflated(deflated, Arrays.copyOfRange(primer, 100_000 - 32_768, 100_000), data.length))
                .isEqualTo(data);
    }

    @Test
    void staysWithinTheLongestWordHoweverUnevenTheCounts() throws DataFormatException {
        var text = new StringBuilder();
        for (int i = 0, count = 1; i < 20; i++, count = count * 8 / 5 + 1) {
            text.append(Character.toString('a' + i).repeat(count));
        }
        var letters = text.toString().getBytes(UTF_8);
        // Shuffled, so that there is little to repeat.
        var random = new Random(3);
        for (int i = letters.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte held = letters[i];
            letters[i] = letters[other];
            letters[other] = held;
        }

        assertThat(inflated(new Deflation().deflate(letters), new byte[0], letters.length))
                .isEqualTo(letters);
    }

    /** Published bytes: a change here changes every index. */
    @Test
    void writesTheSameBytesForEver() {
        var deflated = new Deflation().deflate("strike, strikes, striking: the strike goes on".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(deflated))
                .isEqualTo("2dc8c10900300804c156ae8054907e0e2301859cfd9387be7619d5f3cb85ae663c6ca30e87614921e303");
    }

    private static byte[] inflated(byte[] deflated, byte[] primer, int length) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(primer);
            inflater.setInput(deflated);
            var out = new byte[length + 1];
            int size = inflater.inflate(out);
            assertThat(inflater.finished()).isTrue();
            return Arrays.copyOf(out, size);
        } finally {
            inflater.end();
        }
    }
}
