package org.backfile.relate.story;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bags of a corpus in order, the first in memory and the rest in a file, written once and read once. Gone when closed. */
final class Bags implements AutoCloseable {

    /** So many stay in memory, some 10 MB. */
    private static final int HELD = 4_000;

    private final Path folder;
    private final int limit;
    private final List<Bag> held = new ArrayList<>();
    private int filed;
    private @Nullable Path file;
    private @Nullable DataOutputStream out;

    /** @param folder is made when needed */
    Bags(Path folder) {
        this(folder, HELD);
    }

    /** @param limit how many stay in memory */
    Bags(Path folder, int limit) {
        this.folder = folder;
        this.limit = limit;
    }

    void add(Bag bag) {
        if (held.size() < limit) {
            held.add(bag);
            return;
        }
        try {
            if (out == null) {
                Files.createDirectories(folder);
                file = Files.createTempFile(folder, "stories", ".bags");
                out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            }
            bag.write(out);
            filed++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on all bags in the order in which they came. Nothing can be added after this. */
    void forEach(Consumer<Bag> take) {
        held.forEach(take);
        if (out == null || file == null) {
            return;
        }
        try {
            out.close();
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                for (int i = 0; i < filed; i++) {
                    take.accept(Bag.read(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        held.clear();
        if (out != null && file != null) {
            out.close();
            Files.deleteIfExists(file);
        }
    }
}
