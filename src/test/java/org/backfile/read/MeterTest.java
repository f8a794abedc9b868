package org.backfile.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final int RECORDS = 8000;

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final List<Long> told = new ArrayList<>();

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    @Test
    void tellsPieceByPieceHowFarALargeFileIsRead() throws IOException {
        long bytes = cut("wire.jsonl", records().getBytes(StandardCharsets.UTF_8));

        assertThat(bytes).isGreaterThan(1 << 20);
        assertThat(told).hasSizeGreaterThan(10);
    }

    @Test
    void countsPackedBytesAsTheyLieOnTheDisk() throws IOException {
        cut("wire.jsonl.gz", Packed.gzip(records()));
        cut("wire.zip", Packed.zip("1950/ferry.jsonl", records(), "1950/bridge.jsonl", records()));
    }

    @Test
    void tellsOfASmallFileAtOnce() throws IOException {
        cut("ferry.txt", "The ferry left the harbour at noon.".getBytes(StandardCharsets.UTF_8));

        assertThat(told).hasSize(1);
    }

    @Test
    void tellsOfAllOfAFileThatIsDamaged() throws IOException {
        var packed = Packed.gzip(records());
        cut("wire.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
    }

    /** Cuts a file, and asserts that in the end all of its bytes were told. */
    private long cut(String name, byte[] content) throws IOException {
        var file = Files.write(disk.getPath("/" + name), content);
        told.clear();
        new Reader(ReadOptions.DEFAULT).cut(new SourceFile(file, name, content.length), raw -> raw.read(), told::add);
        long sum = told.stream().mapToLong(Long::longValue).sum();
        assertThat(sum).as(name).isEqualTo(content.length);
        return sum;
    }

    private static String records() {
        var lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            lines.append(
                    "{\"title\": \"Ferry number %d resumes\", \"body\": \"The ferry left the harbour at noon, for the %dth time since the storm, and the quay was full.\"}%n"
                            .formatted(i, i));
        }
        return lines.toString();
    }
}
