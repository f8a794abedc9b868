package org.backfile.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Span;
import org.backfile.read.charset.Narrowed;
import org.backfile.read.pack.Gunzip;
import org.backfile.read.pack.ZipEntry;
import org.backfile.read.pack.ZipFile;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;
import org.backfile.read.raw.Refusal;
import org.backfile.read.raw.Salvage;
import org.backfile.read.raw.WholeFile;
import org.backfile.read.record.CsvCutter;
import org.backfile.read.record.FeedCutter;
import org.backfile.read.record.JsonCutter;
import org.backfile.read.record.PressCutter;
import org.backfile.read.web.Mhtml;
import org.backfile.read.web.SavedPage;
import org.backfile.read.web.WarcCutter;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is and has it cut by whoever knows its format. Packed files are unpacked on the way, one level deep. */
final class FileCutter {

    /** 1 MiB: up to here one worker reads a file of records faster than several that wait for it to be cut. */
    private static final long WHOLE_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final ReadOptions options;

    FileCutter(ReadOptions options) {
        this.options = options;
    }

    void cut(SourceFile file, Consumer<RawItem> taker, Meter meter) {
        Consumer<RawItem> items = raw -> taker.accept(new Guarded(file.path(), raw));
        if (file.bytes() <= WHOLE_BYTES && !FileKind.isPacked(file.path())) {
            items.accept(new Whole(file));
            return;
        }
        try (var in = new BufferedInputStream(meter.of(Files.newInputStream(file.file())), BUFFER_BYTES)) {
            switch (kind(file.path(), in)) {
                case PAGE, MHTML -> items.accept(new Whole(file));
                case ZIP -> zip(file, items, meter);
                default -> cut(file.path(), in, items);
            }
        } catch (IOException e) {
            items.accept(RawItem.lost(Reader.unreadable(file.path(), e)));
        }
    }

    private void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        if (kind(path, in) == FileKind.GZIP) {
            try (var unpacked = new BufferedInputStream(Gunzip.of(in, options.limits()), BUFFER_BYTES)) {
                plain(path, unpacked, items);
            }
        } else {
            plain(path, in, items);
        }
    }

    private void plain(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        var head = head(in);
        var limits = options.limits();
        switch (FileKind.of(path, head)) {
            case JSON -> new JsonCutter(options.json(), options.text(), limits).cut(path, Narrowed.of(in, head), items);
            case CSV -> new CsvCutter(options.csv(), options.text(), limits).cut(path, Narrowed.of(in, head), items);
            case FEED -> new FeedCutter(options.text(), limits).cut(path, Narrowed.of(in, head), items);
            case PRESS -> new PressCutter(options.text(), limits).cut(path, in, items);
            case WARC -> new WarcCutter(limits).cut(path, in, items);
            case PAGE, MHTML -> page(path, in, items);
            case GZIP, ZIP ->
                throw new Refusal(
                        "nested-archive", "This is packed twice.", "Unpack it once, and name the folder as a source.");
        }
    }

    private void page(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        long limit = options.limits().itemBytes();
        var scan = new Salvage(in);
        var bytes = scan.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
        if (bytes.length == 0) {
            scan.throwFailure();
        }
        items.accept(
                bytes.length > limit
                        ? RawItem.lost(options.limits().tooLarge(path, "file", 0))
                        : RawItem.of(bytes, all -> page(path, all)));
        scan.throwFailure();
    }

    private Reading page(String path, byte[] bytes) {
        return FileKind.of(path, bytes) == FileKind.MHTML
                ? Mhtml.read(path, bytes)
                : PageReader.read(path, bytes).map(this::page);
    }

    private Item page(Item item) {
        // Plain text pays nothing for what only web pages say.
        return switch (item.format()) {
            case HTML -> SavedPage.of(item);
            case MARKDOWN -> options.text() == Scope.PAGE ? item.asPage() : item;
            case TEXT -> item;
        };
    }

    private void zip(SourceFile file, Consumer<RawItem> items, Meter meter) throws IOException {
        try (var zip = ZipFile.open(file.file(), options.limits())) {
            var content = ZipContent.of(zip);
            if (!content.document().isEmpty()) {
                items.accept(RawItem.lost(PageReader.binary(file.path(), content.document())));
                return;
            }
            zip.entries(entry -> {
                var skip = entry.isUnsafe() ? "" : content.skip(entry);
                if (skip.isEmpty()) {
                    entry(file.path(), zip, entry, items);
                } else if (!entry.isFolder()) {
                    items.accept(RawItem.skipped(skip));
                }
                meter.add(entry.packed());
            });
        }
    }

    private void entry(String zipPath, ZipFile zip, ZipEntry entry, Consumer<RawItem> items) throws IOException {
        var path = zipPath + "/" + entry.name();
        if (entry.isUnsafe()) {
            items.accept(RawItem.lost(Problem.lost(
                    "unsafe-path",
                    zipPath,
                    "The name of the entry \"" + entry.name().replaceAll("\\p{Cntrl}", "?")
                            + "\" leads out of the file.",
                    "Do not unpack this file; find out who made it.")));
            return;
        }
        try (var in = new BufferedInputStream(zip.open(entry), BUFFER_BYTES)) {
            cut(path, in, items);
        } catch (IOException e) {
            if (e instanceof Refusal refusal && refusal.isBomb()) {
                throw refusal;
            }
            items.accept(RawItem.lost(Reader.unreadable(path, e)));
        }
    }

    private static FileKind kind(String path, InputStream in) throws IOException {
        return FileKind.of(path, head(in));
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(FileKind.HEAD_BYTES);
        var head = new Salvage(in).readNBytes(FileKind.HEAD_BYTES);
        in.reset();
        return head;
    }

    /** Whatever goes wrong in reading an item costs that item and no other. */
    private record Guarded(String path, RawItem raw) implements RawItem, WholeFile {

        @Override
        public @Nullable WholeFile whole() {
            return raw.whole() == null ? null : this;
        }

        @Override
        public Path file() {
            return Objects.requireNonNull(raw.whole()).file();
        }

        @Override
        public Reading read(byte[] bytes) {
            try {
                return Objects.requireNonNull(raw.whole()).read(bytes);
            } catch (RuntimeException | StackOverflowError e) {
                return Reading.lost(Problem.fault(path, e));
            }
        }

        @Override
        public long bytes() {
            return raw.bytes();
        }

        @Override
        public Reading read() {
            try {
                return raw.read();
            } catch (RuntimeException | StackOverflowError e) {
                return Reading.lost(Problem.fault(path, e));
            }
        }
    }

    /** A file that is read by whoever takes it. Small files of records are, too: they go in one piece. */
    private final class Whole implements RawItem, WholeFile {

        private final SourceFile file;

        Whole(SourceFile file) {
            this.file = file;
        }

        @Override
        public long bytes() {
            return file.bytes();
        }

        @Override
        public Path file() {
            return file.file();
        }

        @Override
        public @Nullable WholeFile whole() {
            return isTooLarge() || options.fileTimes() ? null : this;
        }

        @Override
        public String path() {
            return file.path();
        }

        @Override
        public Reading read() {
            if (isTooLarge()) {
                return Reading.lost(options.limits().tooLarge(file.path(), "file", file.bytes()));
            }
            try {
                return read(Files.readAllBytes(file.file()));
            } catch (IOException e) {
                return Reading.lost(Reader.unreadable(file.path(), e));
            }
        }

        @Override
        public Reading read(byte[] bytes) {
            try {
                return switch (FileKind.of(file.path(), bytes)) {
                    case PAGE, MHTML -> timed(page(file.path(), bytes));
                    default -> records(bytes);
                };
            } catch (IOException e) {
                return Reading.lost(Reader.unreadable(file.path(), e));
            }
        }

        private boolean isTooLarge() {
            return file.bytes() > options.limits().itemBytes();
        }

        private Reading timed(Reading page) throws IOException {
            if (!options.fileTimes()) {
                return page;
            }
            var written = Files.getLastModifiedTime(file.file())
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            return page.map(item -> item.declaring(
                    new DeclaredField("file-time", List.of(written), 0, new Span(0, written.length()), "file-time")));
        }

        private Reading records(byte[] bytes) {
            var parts = new ArrayList<Reading>();
            try {
                if (FileKind.of(file.path(), bytes) == FileKind.ZIP) {
                    zip(file, raw -> parts.add(raw.read()), new Meter(0, read -> {}));
                } else {
                    cut(file.path(), new ByteArrayInputStream(bytes), raw -> parts.add(raw.read()));
                }
            } catch (IOException e) {
                parts.add(Reading.lost(Reader.unreadable(file.path(), e)));
            }
            return Reading.of(parts);
        }
    }
}
