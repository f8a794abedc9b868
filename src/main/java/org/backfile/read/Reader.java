package org.backfile.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.backfile.corpus.Problem;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;
import org.backfile.read.record.CsvCutter;
import org.backfile.read.record.JsonCutter;

/** The door of the reading room: lists a source folder and reads its files as items. Safe to share between threads. */
public final class Reader {

    /** 1 MiB: up to here one worker reads a file of records faster than several that wait for it to be cut. */
    private static final long WHOLE_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final ReadOptions options;

    public Reader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Every file of a source that may hold articles, sorted by path.
     *
     * @param root a folder, or a single file
     * @throws IOException if nothing of it can be walked
     */
    public Listing list(Path root) throws IOException {
        return SourceWalk.list(root, root);
    }

    /** The same for a part of a source; paths count from {@code root}, so that each file is named as in the whole. */
    public Listing list(Path root, Path part) throws IOException {
        return SourceWalk.list(root, part);
    }

    /**
     * Cuts a file into its items, one after another, and hands each on before it looks for the next; whoever takes them may keep it
     * waiting. Nothing but the item at hand is in memory. A small file is not even opened, but read whole by whoever takes it.
     *
     * @param items takes what can be read, on whatever thread, by {@link RawItem#read}
     */
    public void cut(SourceFile file, Consumer<RawItem> items) {
        if (file.bytes() <= WHOLE_BYTES) {
            items.accept(new WholeFile(file));
            return;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file.file()), BUFFER_BYTES)) {
            if (kind(file.path(), in) == FileKind.PAGE) {
                items.accept(new WholeFile(file));
            } else {
                cut(file.path(), in, items);
            }
        } catch (IOException e) {
            items.accept(RawItem.lost(unreadable(file.path(), e)));
        }
    }

    private void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        switch (kind(path, in)) {
            case JSON -> new JsonCutter(options.json(), options.text(), options.limits()).cut(path, in, items);
            case CSV -> new CsvCutter(options.csv(), options.text(), options.limits()).cut(path, in, items);
            case PAGE -> page(path, in, items);
        }
    }

    private void page(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        var bytes = in.readNBytes(
                (int) Math.min(Integer.MAX_VALUE - 16L, options.limits().itemBytes() + 1));
        items.accept(
                bytes.length > options.limits().itemBytes()
                        ? RawItem.lost(options.limits().tooLarge(path, "file", 0))
                        : RawItem.of(bytes, all -> PageReader.read(path, all)));
    }

    private static FileKind kind(String path, InputStream in) throws IOException {
        in.mark(FileKind.HEAD_BYTES);
        var head = in.readNBytes(FileKind.HEAD_BYTES);
        in.reset();
        return FileKind.of(path, head);
    }

    /** A file that is read by whoever takes it. Small files of records are, too: they go in one piece. */
    private final class WholeFile implements RawItem {

        private final SourceFile file;

        WholeFile(SourceFile file) {
            this.file = file;
        }

        @Override
        public long bytes() {
            return file.bytes();
        }

        @Override
        public Reading read() {
            if (file.bytes() > options.limits().itemBytes()) {
                return Reading.lost(options.limits().tooLarge(file.path(), "file", file.bytes()));
            }
            var parts = new ArrayList<Reading>();
            try {
                var bytes = Files.readAllBytes(file.file());
                if (FileKind.of(file.path(), bytes) == FileKind.PAGE) {
                    return PageReader.read(file.path(), bytes);
                }
                cut(file.path(), new ByteArrayInputStream(bytes), raw -> parts.add(raw.read()));
            } catch (IOException e) {
                parts.add(Reading.lost(unreadable(file.path(), e)));
            }
            return Reading.of(parts);
        }
    }

    /** A file or folder that the machine would not give. */
    static Problem unreadable(String where, IOException error) {
        if (error instanceof EOFException) {
            return Problem.lost(
                    "truncated-file",
                    where,
                    "The file ends in the middle (" + error.getMessage() + "); what stands before that was read.",
                    "Fetch it again, or cut off the broken end.");
        }
        var what = error instanceof AccessDeniedException ? "permission denied" : String.valueOf(error.getMessage());
        return Problem.lost(
                "unreadable-file",
                where,
                "This cannot be read (" + what + ").",
                "Check that it exists and that you may read it.");
    }
}
