package org.backfile.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    @Test
    void writesWhatTheJdkWouldWriteHoweverTheTextIsCut() {
        var random = new Random(41);
        for (int round = 0; round < 500; round++) {
            var text = text(random);
            var writer = new Utf8Writer();
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(7));
                if (random.nextBoolean()) {
                    writer.write(text, at, end - at);
                } else {
                    writer.write(text.toCharArray(), at, end - at);
                }
                at = end;
            }

            assertThat(writer.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x80));
                case 1 -> text.append((char) random.nextInt(0x800));
                case 2 -> text.append((char) random.nextInt(0x10000));
                case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                case 4 -> text.append((char) (0xD800 + random.nextInt(0x400)));
                default -> text.append((char) (0xDC00 + random.nextInt(0x400)));
            }
        }
        return text.toString();
    }
}
