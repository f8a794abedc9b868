package org.backfile.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;

/** The door of the reading room: lists a source folder and reads its files as items. Safe to share between threads. */
public final class Reader {

    private final ReadOptions options;

    public Reader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Every file below {@code root} that may hold articles, sorted by path.
     *
     * @throws IOException if the folder itself cannot be walked
     */
    public Listing list(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            var files = walk.filter(Files::isRegularFile)
                    .map(file -> new SourceFile(file, relative(root, file)))
                    .sorted(java.util.Comparator.comparing(SourceFile::path))
                    .toList();
            return new Listing(files, Map.of(), List.of());
        }
    }

    /** Reads one file; whatever goes wrong becomes a problem. */
    public void read(SourceFile file, Consumer<Item> items, Consumer<Problem> problems) {
        try {
            var bytes = Files.readAllBytes(file.file());
            if (bytes.length > options.maxFileBytes()) {
                problems.accept(Problem.lost("large-file", file.path(), "The file is too large.", "Split it."));
                return;
            }
            var source = new Source(file.path(), 0, 1, sha256(bytes), bytes.length);
            var text = new String(bytes, StandardCharsets.UTF_8);
            items.accept(new Item(
                    source,
                    Format.TEXT,
                    "UTF-8",
                    Layout.LINE_PER_PARAGRAPH,
                    text,
                    null,
                    List.of(),
                    List.of(),
                    List.of()));
        } catch (IOException e) {
            problems.accept(Problem.lost(
                    "unreadable-file", file.path(), "The file cannot be read (" + e + ").", "Check its permissions."));
        }
    }

    private static String relative(Path root, Path file) {
        var path = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
