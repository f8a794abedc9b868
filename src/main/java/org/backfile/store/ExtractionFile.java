package org.backfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Extraction;

/** Extractions in a file, appended by any thread and read back by number. Gone when closed. */
final class ExtractionFile implements AutoCloseable {

    private static final RecordCodec<Extraction> CODEC = RecordCodec.of(Extraction.class);

    private final Path file;
    private final Log log;
    private final List<Place> places = new ArrayList<>();

    private ExtractionFile(Path file, Log log) {
        this.file = file;
        this.log = log;
    }

    /** Opens an empty file in the folder, which is made where missing. */
    static ExtractionFile open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "extractions", ".tmp");
        return new ExtractionFile(file, Log.open(file, 0));
    }

    /** Keeps an extraction and gives the number to ask for it with. */
    int add(Extraction extraction) {
        var place = log.add(CODEC.encode(extraction));
        synchronized (places) {
            places.add(place);
            return places.size() - 1;
        }
    }

    /** The extraction that {@link #add} gave this number. */
    Extraction get(int number) {
        Place place;
        synchronized (places) {
            place = places.get(number);
        }
        return CODEC.decode(log.read(place));
    }

    @Override
    public void close() throws IOException {
        log.close();
        Files.deleteIfExists(file);
    }
}
