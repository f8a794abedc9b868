package org.backfile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.backfile.corpus.Extraction;

/** Extractions in a file, appended by any thread and read back by number. Gone when closed. */
final class ExtractionFile implements AutoCloseable {

    private static final RecordCodec<Extraction> CODEC = RecordCodec.of(Extraction.class);

    private final Path file;
    private final FileChannel channel;
    private long end;
    private int count;
    private long[] starts = new long[64];
    private int[] lengths = new int[64];

    private ExtractionFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens an empty file in the folder, which is made where missing. */
    static ExtractionFile open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "extractions", ".tmp");
        return new ExtractionFile(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Keeps an extraction and gives the number to ask for it with. */
    int add(Extraction extraction) {
        var bytes = CODEC.encode(extraction);
        long start;
        int number;
        synchronized (this) {
            start = end;
            end += bytes.length;
            number = count++;
            if (number == starts.length) {
                starts = Arrays.copyOf(starts, 2 * number);
                lengths = Arrays.copyOf(lengths, 2 * number);
            }
            starts[number] = start;
            lengths[number] = bytes.length;
        }
        try {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, start + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return number;
    }

    /** The extraction that {@link #add} gave this number. */
    Extraction get(int number) {
        long start;
        int length;
        synchronized (this) {
            start = starts[number];
            length = lengths[number];
        }
        var buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
                // A read may bring less than asked for.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CODEC.decode(buffer.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
