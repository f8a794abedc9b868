package org.backfile.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void writesWhatItIsGiven() {
        var bytes = new ByteArrayOutputStream();
        var out = new StandardOutput(bytes);

        print(out, "The ferry left at noon.");

        assertThat(bytes).hasToString("The ferry left at noon.");
        assertThat(out.failure()).isEmpty();
    }

    @Test
    void remembersThatTheDiskWasFull() {
        var out = new StandardOutput(refusing("No space left on device"));

        print(out, "The ferry left at noon.");

        assertThat(out.failure()).get().extracting(Throwable::getMessage).isEqualTo("No space left on device");
    }

    @Test
    void bearsAReaderWhoHasSeenEnough() {
        var out = new StandardOutput(refusing("Broken pipe"));

        print(out, "The ferry left at noon.");
        print(out, "It came back.");

        assertThat(out.failure()).isEmpty();
    }

    private static void print(StandardOutput out, String text) {
        var writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print(text);
        writer.flush();
    }

    private static OutputStream refusing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
