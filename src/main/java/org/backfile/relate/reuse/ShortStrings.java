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
 * The strings of three unquoted words of every article, for a first look at pairs that hardly share a longer one: of a hundred such pairs
 * ninety-five have met by chance and show it here, for the price of reading 2 kB and not two texts. The first few in memory, the rest in a
 * file. Written once each in any order by any thread, then read by any. Gone when closed.
 */
final class ShortStrings implements AutoCloseable {

    private static final int WORDS = 3;

    /** Keys held in memory, 4 MB: those of some 3,000 articles. */
    private static final int HELD = 1 << 20;

    private final Path folder;
    private final int held;
    private final int[] @Nullable [] inMemory;
    private final long[] starts;
    private final int[] sizes;
    private int keys;
    private long end;
    private @Nullable FileChannel file;

    /**
     * @param folder for the file; made when needed
     * @param articles how many there are
     */
    ShortStrings(Path folder, int articles) {
        this(folder, articles, HELD);
    }

    /** @param held how many keys stay in memory */
    ShortStrings(Path folder, int articles, int held) {
        this.folder = folder;
        this.held = held;
        this.inMemory = new int[articles] @Nullable [];
        this.starts = new long[articles];
        this.sizes = new int[articles];
    }

    void add(int article, WordSequence words) {
        var strings = keys(words);
        sizes[article] = strings.length;
        FileChannel channel;
        synchronized (this) {
            if (keys + strings.length <= held) {
                keys += strings.length;
                inMemory[article] = strings;
                return;
            }
            if (file == null) {
                file = open();
            }
            channel = file;
            starts[article] = end;
            end += (long) strings.length * Integer.BYTES;
        }
        var bytes = ByteBuffer.allocate(strings.length * Integer.BYTES);
        bytes.asIntBuffer().put(strings);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, starts[article] + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strings of an article, rising and each once. */
    int[] of(int article) {
        var strings = inMemory[article];
        return strings == null ? read(article) : strings;
    }

    /** The share of strings that both have, of the article that has fewer. */
    static double share(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int one = some[i];
            int other = others[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(some.length, others.length));
    }

    private static int[] keys(WordSequence words) {
        var keys = new int[words.size()];
        int count = 0;
        for (int word = 0; word + WORDS <= words.size(); word++) {
            if (!words.areAnyQuoted(word, word + WORDS)) {
                keys[count++] = (int) (words.key(word, word + WORDS) >>> Integer.SIZE);
            }
        }
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    private int[] read(int article) {
        var bytes = ByteBuffer.allocate(sizes[article] * Integer.BYTES);
        try {
            while (file != null && bytes.hasRemaining()) {
                if (file.read(bytes, starts[article] + bytes.position()) < 0) {
                    throw new IOException("a temporary file of the comparison of articles was cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var strings = new int[sizes[article]];
        bytes.flip().asIntBuffer().get(strings);
        return strings;
    }

    private FileChannel open() {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    Files.createTempFile(folder, "short-strings-", ".tmp"),
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
