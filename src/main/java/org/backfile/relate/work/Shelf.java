package org.backfile.relate.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of bytes for each number from 0, the first few in memory and the rest in a file. Put once each, in any order and by any
 * thread; then read by any. Gone when closed.
 */
public final class Shelf implements AutoCloseable {

    private final Path folder;
    private final String name;
    private final int held;
    private final byte[] @Nullable [] inMemory;
    private final long[] starts;
    private final int[] lengths;
    private int bytesHeld;
    private long end;
    private @Nullable FileChannel file;

    /**
     * @param folder for the file; made when needed
     * @param name what the file is called
     * @param rows how many there will be at most
     * @param held how many bytes stay in memory
     */
    public Shelf(Path folder, String name, int rows, int held) {
        this.folder = folder;
        this.name = name;
        this.held = held;
        this.inMemory = new byte[rows] @Nullable [];
        this.starts = new long[rows];
        this.lengths = new int[rows];
    }

    /** Keeps a row, which is not to be changed after. */
    public void put(int number, byte[] row) {
        FileChannel channel;
        long start;
        synchronized (this) {
            lengths[number] = row.length;
            if (bytesHeld + row.length <= held) {
                bytesHeld += row.length;
                inMemory[number] = row;
                return;
            }
            if (file == null) {
                file = open();
            }
            channel = file;
            start = end;
            starts[number] = start;
            end += row.length;
        }
        var bytes = ByteBuffer.wrap(row);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, start + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row that was put, to be read only; nothing may be put at the same time. */
    public ByteBuffer get(int number) {
        var row = inMemory[number];
        if (row != null) {
            return ByteBuffer.wrap(row).asReadOnlyBuffer();
        }
        var bytes = ByteBuffer.allocate(lengths[number]);
        try {
            while (bytes.hasRemaining()) {
                if (Objects.requireNonNull(file).read(bytes, starts[number] + bytes.position()) < 0) {
                    throw new IOException("a temporary file of the comparison of articles was cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }

    private FileChannel open() {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    Files.createTempFile(folder, name + "-", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
