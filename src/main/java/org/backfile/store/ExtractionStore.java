package org.backfile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * The extractions of one build, the first few in memory and the rest on disk. Gone when closed.
 */
public final class ExtractionStore implements Extractions {

    /** How many stay in memory, some 10 MB: a small archive touches no disk and starts without the codec, which takes 30 ms to set up. */
    static final int HELD = 256;

    private final Path folder;
    private final List<Extraction> held = new ArrayList<>();
    private @Nullable ExtractionFile file;

    private ExtractionStore(Path folder) {
        this.folder = folder;
    }

    /** An empty store; what it cannot hold in memory goes to the folder, which is made when needed. */
    public static ExtractionStore in(Path folder) {
        return new ExtractionStore(folder);
    }

    @Override
    public int add(Extraction extraction) {
        ExtractionFile disk;
        synchronized (this) {
            if (held.size() < HELD) {
                held.add(extraction);
                return held.size() - 1;
            }
            if (file == null) {
                file = open();
            }
            disk = file;
        }
        return HELD + disk.add(extraction);
    }

    @Override
    public Extraction get(int number) {
        ExtractionFile disk;
        synchronized (this) {
            if (number < held.size()) {
                return held.get(number);
            }
            disk = java.util.Objects.requireNonNull(file);
        }
        return disk.get(number - HELD);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private ExtractionFile open() {
        try {
            return ExtractionFile.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
