package org.backfile.relate.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.backfile.relate.words.WordSequence;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of 64 bits sorted beyond memory: spread over partitions by their upper part, which is what groups them, kept in memory while
 * they are few and in one file each when they are many, and sorted partition by partition when read. What is read is the same whatever the
 * order in which numbers came in. Safe for many writing threads. Gone when closed.
 */
final class KeyFiles implements AutoCloseable {

    static final int PARTITIONS = 256;

    /** Numbers that a partition holds in memory: 8 kB each, 2 MB in all. */
    private static final int HELD = 1024;

    /** Takes one sorted partition; may be called by several threads at once with different partitions. */
    interface Reader {
        void read(long[] sorted, int size);
    }

    private final Path folder;
    private final String name;
    private final int lowBits;
    private final Partition[] partitions = new Partition[PARTITIONS];

    /**
     * @param folder for the files; made when first needed
     * @param name what they are called
     * @param lowBits bits of a number that do not group it: numbers that are equal above them come in one partition
     */
    KeyFiles(Path folder, String name, int lowBits) {
        this.folder = folder;
        this.name = name;
        this.lowBits = lowBits;
        for (int i = 0; i < PARTITIONS; i++) {
            partitions[i] = new Partition(i);
        }
    }

    void add(long number) {
        partitions[(int) (WordSequence.mixed(number >>> lowBits) >>> 56)].add(number);
    }

    /** Hands on one partition, in order. */
    void read(int partition, Reader reader) {
        partitions[partition].read(reader);
    }

    @Override
    public void close() {
        for (var partition : partitions) {
            partition.close();
        }
    }

    private final class Partition {

        private final int index;
        private long[] held = new long[16];
        private int size;
        private long written;
        private @Nullable FileChannel file;

        Partition(int index) {
            this.index = index;
        }

        synchronized void add(long number) {
            if (size == held.length) {
                if (size == HELD) {
                    flush();
                } else {
                    held = Arrays.copyOf(held, 2 * size);
                }
            }
            held[size++] = number;
        }

        synchronized void read(Reader reader) {
            long[] all = Arrays.copyOf(held, Math.toIntExact(size + written));
            try {
                if (file != null) {
                    var bytes = ByteBuffer.allocate(HELD * Long.BYTES);
                    int at = size;
                    long from = 0;
                    while (from < written * Long.BYTES) {
                        bytes.clear();
                        int read = file.read(bytes, from);
                        if (read < 0) {
                            throw new IOException("a temporary file of the comparison of articles was cut short");
                        }
                        int whole = read - read % Long.BYTES;
                        bytes.flip().limit(whole);
                        bytes.asLongBuffer().get(all, at, whole / Long.BYTES);
                        at += whole / Long.BYTES;
                        from += whole;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Arrays.sort(all);
            reader.read(all, all.length);
        }

        private void flush() {
            var bytes = ByteBuffer.allocate(size * Long.BYTES);
            bytes.asLongBuffer().put(held, 0, size);
            try {
                if (file == null) {
                    Files.createDirectories(folder);
                    file = FileChannel.open(
                            Files.createTempFile(folder, name + "-" + index + "-", ".tmp"),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
                }
                while (bytes.hasRemaining()) {
                    file.write(bytes, written * Long.BYTES + bytes.position());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written += size;
            size = 0;
        }

        synchronized void close() {
            try {
                if (file != null) {
                    file.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
