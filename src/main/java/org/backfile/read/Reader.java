package org.backfile.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Source;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;

/** The door of the reading room: lists a source folder and reads its files as items. Safe to share between threads. */
public final class Reader {

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
     * waiting. Nothing but the item at hand is in memory. A file that is one item is not even opened.
     *
     * @param items takes what can be read, on whatever thread, by {@link RawItem#read}
     */
    public void cut(SourceFile file, Consumer<RawItem> items) {
        items.accept(new WholeFile(file));
    }

    /** A file that is one item. */
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
            if (file.bytes() > options.maxFileBytes()) {
                return Reading.lost(tooLarge(file));
            }
            try {
                return Reader.read(file, Files.readAllBytes(file.file()));
            } catch (IOException e) {
                return Reading.lost(unreadable(file.path(), e));
            }
        }
    }

    /** A file or folder that the machine would not give. */
    static Problem unreadable(String where, IOException error) {
        var what = error instanceof AccessDeniedException ? "permission denied" : String.valueOf(error.getMessage());
        return Problem.lost(
                "unreadable-file",
                where,
                "This cannot be read (" + what + ").",
                "Check that it exists and that you may read it.");
    }

    private Problem tooLarge(SourceFile file) {
        return Problem.lost(
                "large-file",
                file.path(),
                "The file has " + file.bytes() + " bytes, more than the " + options.maxFileBytes()
                        + " that are allowed.",
                "Split it into articles, or raise read.max-file-size in site-config.yaml.");
    }

    private static Reading read(SourceFile file, byte[] bytes) {
        var binary = BinaryFile.what(bytes);
        if (binary.isPresent()) {
            return Reading.lost(Problem.lost(
                    "binary-file",
                    file.path(),
                    "This is " + binary.get() + ", not text.",
                    "Convert it to text, Markdown or HTML, or move it out of the sources."));
        }
        var decoded = Decoder.decode(bytes);
        if (decoded.text().chars().allMatch(Reader::isBlank)) {
            var seen = bytes.length == 0 ? "The file is empty." : "The file holds nothing but blanks.";
            return Reading.lost(Problem.lost("empty-file", file.path(), seen, "Fill it or remove it."));
        }
        var source = new Source(file.path(), 0, 1, sha256(bytes), bytes.length);
        var format = FormatGuess.of(source.fileName(), decoded.text());
        if (format.isEmpty()) {
            return Reading.lost(Problem.lost(
                    "unknown-format",
                    file.path() + ":1",
                    "This looks like structured data (JSON or XML).",
                    "Backfile reads plain text, Markdown and HTML: convert it, or move it out of the sources."));
        }
        return switch (format.get()) {
            case TEXT -> Reading.of(text(source, decoded));
            case HTML -> Reading.of(item(source, Format.HTML, decoded, Layout.MARKUP, List.of()));
            case MARKDOWN -> markdown(source, decoded);
        };
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Item text(Source source, Decoded decoded) {
        var layout = TextLayout.of(decoded.text());
        return item(source, Format.TEXT, decoded, layout.layout(), List.of(layout.note()));
    }

    private static Reading markdown(Source source, Decoded decoded) {
        var text = decoded.text();
        var front = FrontMatter.of(source.path(), text);
        var html = MarkdownOnDemand.MARKDOWN.html(text, front.end());
        if (html.isEmpty()) {
            return Reading.lost(Problem.lost(
                    "deep-nesting",
                    source.path() + ":" + Math.max(1, Nesting.tooDeepAt(text, front.end())),
                    "Quotations, lists, emphasis or links are nested too deeply here (limit " + Nesting.DEEPEST + ").",
                    "Remove the surplus marks, or name the file .txt to have it read as plain text."));
        }
        var plain = item(source, Format.MARKDOWN, decoded, Layout.MARKUP, List.of());
        return Reading.of(new Item(
                source,
                Format.MARKDOWN,
                plain.encoding(),
                Layout.MARKUP,
                text,
                html.get(),
                front.fields(),
                plain.readingNotes(),
                joined(plain.problems(), front.problems())));
    }

    private static Item item(Source source, Format format, Decoded decoded, Layout layout, List<String> notes) {
        List<DeclaredField> nothing = List.of();
        return new Item(
                source,
                format,
                decoded.encoding(),
                layout,
                decoded.text(),
                null,
                nothing,
                joined(decoded.notes(), notes),
                Oddities.of(source, decoded));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Its parser is the slowest part of the room to load, and most corpora hold no Markdown. */
    private static final class MarkdownOnDemand {
        static final Markdown MARKDOWN = new Markdown();
    }
}
