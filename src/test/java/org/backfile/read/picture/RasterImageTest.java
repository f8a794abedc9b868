package org.backfile.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.backfile.corpus.PictureFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterImageTest {

    /** The heads of files of 640 by 480 pixels, by the specification of each format. */
    @ParameterizedTest
    @CsvSource({
        "PNG,  89504E470D0A1A0A 0000000D49484452 00000280 000001E0 0802000000",
        "GIF,  474946383961 8002 E001 F70000",
        "JPEG, FFD8 FFE00010 4A46494600010100000100010000 FFFF FFC0 0011 08 01E0 0280 03012200021101031101",
        "JPEG, FFD8 FFE10008 457869660000 FFC2 0011 08 01E0 0280 03012200021101031101",
        "WEBP, 52494646 24000000 57454250 56503820 18000000 300100 9D012A 8002 E001 0000",
        "WEBP, 52494646 24000000 57454250 5650384C 18000000 2F 7FC27700 0000",
        "WEBP, 52494646 24000000 57454250 56503858 0A000000 10000000 7F0200 DF0100 0000",
        "BMP,  424D 00000000 00000000 36000000 28000000 80020000 E0010000 0100",
        "BMP,  424D 00000000 00000000 36000000 28000000 80020000 20FEFFFF 0100",
        "AVIF, 0000001C 6674797061766966 00000000 00000014 69737065 00000000 00000280 000001E0 0000",
    })
    void tellsFormatAndSizeByTheHead(Kind kind, String head) {
        assertThat(RasterImage.of(bytes(head))).contains(new RasterImage(kind, 640, 480));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FFD8FF",
                "FFD8 FFE0FFFF 4A464946",
                "FFD8 FFDA0002 0011223344556677889900",
                "89504E470D0A1A0A",
                "89504E470D0A1A0A 0000000D49484452 00000000 000001E0 0802000000",
                "89504E470D0A1A0A 0000000D49484452 7FFFFFFF 00000001 0802000000",
                "89504E470D0A1A0A 0000000D49484452 00007000 00007000 0802000000",
                "52494646 24000000 57454250 58585858",
            })
    void refusesWhatIsBrokenOrAbsurdlyLarge(String head) {
        assertThat(RasterImage.of(bytes(head))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg> | SVG, a document that may hold scripts
            <!DOCTYPE html><title>GIF89a</title>                                        | no picture of a known format
            %PDF-1.7                                                                     | no picture of a known format
            """)
    void namesWhatIsNoPicture(String content, String name) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThat(RasterImage.of(bytes)).isEmpty();
        assertThat(RasterImage.nameOf(bytes)).isEqualTo(name);
    }

    @Test
    void noBytesThrow() {
        var random = new Random(20260503);
        var heads =
                new String[] {"FFD8FFE0", "89504E470D0A1A0A", "474946383961", "5249464600000000574542505650384C", "424D"
                };
        for (int i = 0; i < 2000; i++) {
            var head = bytes(heads[random.nextInt(heads.length)]);
            var bytes = Arrays.copyOf(head, head.length + random.nextInt(60));
            for (int at = head.length; at < bytes.length; at++) {
                bytes[at] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> RasterImage.of(bytes)).doesNotThrowAnyException();
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
