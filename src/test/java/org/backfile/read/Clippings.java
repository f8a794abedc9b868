package org.backfile.read;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;

/** A source folder in memory, and what reading its files gave. */
public final class Clippings implements AutoCloseable {

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path root = disk.getPath("/clippings");
    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private ReadOptions options = ReadOptions.DEFAULT;

    public Clippings with(ReadOptions other) {
        options = other;
        return this;
    }

    public Path root() {
        return root;
    }

    public List<Item> items() {
        return items;
    }

    /** The only item. */
    public Item item() {
        if (items.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError(items.size() + " items, " + problems);
        }
        return items.get(0);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** {@code where: seen advice} of each problem. */
    public List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    public Map<String, Integer> skipped() {
        return skipped;
    }

    public Clippings read(String path, String text) throws IOException {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file and reads it. */
    public Clippings read(String path, byte[] bytes) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        new Reader(options).cut(new SourceFile(file, path, bytes.length), raw -> {
            var reading = raw.read();
            items.addAll(reading.items());
            problems.addAll(reading.problems());
            reading.skipped().forEach((kind, count) -> skipped.merge(kind, count, Integer::sum));
        });
        return this;
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
