package org.backfile.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.enrich.Enricher;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.Extractor;
import org.backfile.read.ReadOptions;
import org.backfile.read.Reader;
import org.backfile.read.SourceFile;
import org.backfile.read.raw.Limits;

/** The bytes are a file of a source: it is cut into items, and each is read, extracted and enriched. */
final class ReaderTrial implements Trial {

    /** Small, so that a bomb of a few kilobytes is one. */
    private static final Limits LIMITS = new Limits(1 << 20, 4 << 20, 200);

    private final String name;
    private final Path file;
    private final Reader reader = new Reader(ReadOptions.DEFAULT.withLimits(LIMITS));
    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);
    private final Enricher enricher = new Enricher();

    ReaderTrial(Target target) throws IOException {
        this.name = target.file();
        var disk = Jimfs.newFileSystem(Configuration.unix());
        this.file = Files.createDirectories(disk.getPath("/clippings")).resolve(name);
    }

    @Override
    public void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        reader.cut(new SourceFile(file, name, bytes.length), raw -> {
            var reading = raw.read();
            reading.items().forEach(item -> Promises.hold(extract(item)));
            reading.problems()
                    .forEach(problem -> Promises.check(
                            !problem.where().isBlank() && !problem.code().equals(Problem.FAULT),
                            "a problem tells where, and is none of the program",
                            problem));
        });
    }

    private Extraction extract(Item item) {
        return enricher.enrich(extractor.extract(item));
    }
}
