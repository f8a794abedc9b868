package org.backfile.read.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoded;
import org.backfile.read.charset.Decoder;
import org.backfile.read.front.FrontMatter;
import org.backfile.read.front.LabelledHead;
import org.backfile.read.front.StatedDays;
import org.backfile.read.front.Unpublished;
import org.backfile.read.raw.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of one text, Markdown or HTML page. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a file that is one page.
     *
     * @param path from the source root
     */
    public static Reading read(String path, byte[] bytes) {
        return read(new Source(path, 0, 1, Sha256.of(bytes), bytes.length), bytes, path, null);
    }

    /**
     * Reads a page from wherever it came.
     *
     * @param name of the page, which may tell its format
     * @param encoding that came with it; absent where it has to tell itself
     */
    public static Reading read(Source source, byte[] bytes, String name, @Nullable String encoding) {
        var path = source.where();
        var binary = BinaryFile.what(bytes);
        if (binary.isPresent()) {
            return Reading.lost(binary(path, binary.get()));
        }
        var decoded = Decoder.decode(bytes, encoding);
        if (decoded.text().chars().allMatch(PageReader::isBlank)) {
            var seen = bytes.length == 0 ? "The file is empty." : "The file holds nothing but blanks.";
            return Reading.lost(Problem.lost("empty-file", path, seen, "Fill it or remove it."));
        }
        var format = FormatGuess.of(name.substring(name.lastIndexOf('/') + 1), decoded.text());
        if (format.isEmpty()) {
            return Reading.lost(Problem.lost(
                    "unknown-format",
                    source.record() == 0 ? path + ":1" : path,
                    "This looks like " + XmlKind.of(decoded.text()) + ".",
                    "Convert it to text, Markdown or HTML, or move it out of the sources."));
        }
        return switch (format.get()) {
            case TEXT -> Reading.of(text(source, decoded));
            case HTML -> Reading.of(item(source, Format.HTML, decoded, Layout.MARKUP, List.of()));
            case MARKDOWN -> markdown(source, decoded);
        };
    }

    /** Whether Markdown that begins as JSON does is JSON only up to the article, its front matter. */
    public static boolean beginsWithFields(byte[] head) {
        return FrontMatter.opensWithJson(new String(head, StandardCharsets.UTF_8));
    }

    /**
     * The problem with a file that is not text.
     *
     * @param what it is, as "a PDF document"
     */
    public static Problem binary(String where, String what) {
        return Problem.lost("binary-file", where, "This is " + what + ", not text.", advice(what));
    }

    private static String advice(String what) {
        if (what.contains("PDF")) {
            return "Extract its text with a tool that knows columns (pdftotext -layout), check it, and keep the text; or"
                    + " move it out of the sources.";
        }
        if (what.endsWith(" file")) {
            return "Unpack it, and name the folder as a source.";
        }
        return what.endsWith("document") || what.endsWith("book")
                ? "Save it as a web page or as plain text, or move it out of the sources."
                : "Convert it to text, Markdown or HTML, or move it out of the sources.";
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Item text(Source source, Decoded decoded) {
        var layout = TextLayout.of(decoded.text());
        var item = item(source, Format.TEXT, decoded, layout.layout(), List.of(layout.note()));
        var head = LabelledHead.of(decoded.text());
        return head.isEmpty() ? item : item.declaring(head, StatedDays.problems(source.path(), head));
    }

    private static Reading markdown(Source source, Decoded decoded) {
        var text = decoded.text();
        var front = FrontMatter.of(source.path(), text);
        if (Unpublished.says(name -> front.value(name))) {
            return Reading.skipped(Unpublished.KIND);
        }
        if (front.end() > 0 && text.substring(front.end()).isBlank()) {
            return Reading.skipped("empty page");
        }
        var plain = PlainParagraphs.html(text, front.end());
        var html = plain.isPresent() ? plain : MarkdownOnDemand.MARKDOWN.html(text, front.end());
        if (html.isEmpty()) {
            return Reading.lost(Problem.lost(
                    "deep-nesting",
                    source.path() + ":" + Math.max(1, Nesting.tooDeepAt(text, front.end())),
                    "Quotations, lists, emphasis or links are nested too deeply here (limit " + Nesting.DEEPEST
                            + "), or a" + " line repeats one mark without end.",
                    "Remove the surplus marks, or name the file .txt to have it read as plain text."));
        }
        var item = item(source, Format.MARKDOWN, decoded, Layout.MARKUP, List.of());
        return Reading.of(new Item(
                source,
                Format.MARKDOWN,
                item.encoding(),
                Layout.MARKUP,
                front.isSourceOfSite(text) ? Scope.ARTICLE : Scope.PAGE,
                text,
                marked(front.end(), html.get()),
                front.fields(),
                item.readingNotes(),
                joined(item.problems(), front.problems()),
                null));
    }

    /** With an element before it that tells how far the front matter reaches. */
    private static String marked(int frontMatter, String html) {
        return frontMatter == 0 ? html : "<div data-front-matter=\"" + frontMatter + "\"></div>" + html;
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

    /** Its parser is the slowest part of the room to load, and most corpora hold no Markdown. */
    private static final class MarkdownOnDemand {
        static final Markdown MARKDOWN = new Markdown();
    }
}
