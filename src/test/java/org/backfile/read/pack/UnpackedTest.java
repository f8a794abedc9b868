package org.backfile.read.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.backfile.read.Packed;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.Refusal;
import org.junit.jupiter.api.Test;

class UnpackedTest {

    private static final int FREE = 1 << 20;

    @Test
    void readsAsManyBytesAsAreAllowedAndNoMore() throws IOException {
        assertThat(unpacked(1_000, 1_000, 10, 1_000).readAllBytes()).hasSize(1_000);

        assertThatThrownBy(() -> unpacked(1_001, 1_000, 10, 1_001).readAllBytes())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unpacks to more than the 1000 bytes that are allowed");
    }

    @Test
    void countsBytesThatAreReadOneByOne() throws IOException {
        var unpacked = unpacked(1_001, 1_000, 10, 1_001);

        for (int i = 0; i < 1_000; i++) {
            assertThat(unpacked.read()).isZero();
        }

        assertThatThrownBy(unpacked::read).isInstanceOf(Refusal.class);
    }

    @Test
    void countsWhatIsPassedOver() throws IOException {
        var unpacked = unpacked(1_001, 1_000, 10, 1_001);

        assertThat(unpacked.skip(1_000)).isEqualTo(1_000);

        assertThatThrownBy(unpacked::read).isInstanceOf(Refusal.class);
    }

    @Test
    void doesNotCountTheEnd() throws IOException {
        var unpacked = unpacked(2, 2, 10, 2);

        assertThat(unpacked.readNBytes(2)).hasSize(2);

        assertThat(unpacked.read()).isEqualTo(-1);
        assertThat(unpacked.read(new byte[8], 0, 8)).isEqualTo(-1);
    }

    @Test
    void countsWhatAnotherStreamOfTheFileUnpacked() throws IOException {
        var unpacked = unpacked(600, 1_000, 10, 1_000);
        unpacked.count(400);
        unpacked.count(-1);

        assertThat(unpacked.readAllBytes()).hasSize(600);

        assertThatThrownBy(() -> unpacked.count(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void leavesTheFirstMegabyteFree() throws IOException {
        assertThat(unpacked(FREE, Long.MAX_VALUE, 10, 1).readAllBytes()).hasSize(FREE);

        assertThatThrownBy(() -> unpacked(FREE + 1, Long.MAX_VALUE, 10, 1).readAllBytes())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unpacks to more than 10 times its size");
    }

    @Test
    void refusesWhatUnpacksToMoreThanSoManyTimesItsSize() throws IOException {
        int packed = FREE;

        assertThat(unpacked(3 * packed, Long.MAX_VALUE, 3, packed).readAllBytes())
                .hasSize(3 * packed);

        assertThatThrownBy(() ->
                        unpacked(3 * packed + 1, Long.MAX_VALUE, 3, packed).readAllBytes())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesAFileOfWhichNothingWasReadYetForOneByte() {
        var unpacked = unpacked(0, Long.MAX_VALUE, 2 * FREE, 0);

        assertThatCode(() -> unpacked.count(2 * FREE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> unpacked.count(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void goesBackToNothing() {
        // Bytes that were read twice would be counted twice.
        assertThat(unpacked(10, 10, 10, 10).markSupported()).isFalse();
    }

    @Test
    void knowsHowMuchOfAGzipStreamWasRead() throws IOException {
        var halfRandom = new byte[4 * FREE];
        new Random(1).nextBytes(halfRandom);
        for (int i = 0; i < halfRandom.length; i += 2) {
            halfRandom[i] = 0;
        }

        try (var in = Gunzip.of(new ByteArrayInputStream(Packed.gzip(halfRandom)), new Limits(1, Long.MAX_VALUE, 2))) {
            assertThat(in.readAllBytes()).isEqualTo(halfRandom);
        }
    }

    private static Unpacked unpacked(int bytes, long allowed, int ratio, long packed) {
        InputStream in = new ByteArrayInputStream(new byte[bytes]);
        return new Unpacked(in, new Limits(1, allowed, ratio), () -> packed);
    }
}
