package org.backfile.read.record;

import com.fasterxml.jackson.core.JacksonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoder;
import org.backfile.read.raw.Cutter;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;

/**
 * Cuts JSON: objects line by line, an array of objects, objects one after another, or the list of articles within an object, as many services
 * answer. Only brackets and quotes are looked at; the records are parsed by whoever reads them.
 */
public final class JsonCutter implements Cutter {

    private static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "docs",
            "documents",
            "results",
            "records",
            "posts",
            "entries",
            "stories",
            "news",
            "hits",
            "data");

    private static final Set<String> TEXTS =
            Set.of("text", "body", "content", "body_text", "body_html", "html", "blocks");

    /** How deep in an answer its list lies: {@code response.docs}, {@code data.search.results}. */
    private static final int LIST_DEPTH = 3;

    private static final int LONGEST_NAME = 64;

    private final RecordReader reader;
    private final Limits limits;

    /**
     * @param scope whether the text of a record is the article alone
     */
    public JsonCutter(FieldNames names, Scope scope, Limits limits) {
        this.reader = new RecordReader(names, scope);
        this.limits = limits;
    }

    @Override
    public void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        var scan = new ByteScan(in, limits.itemBytes());
        boolean lines = isLines(path, scan.head());
        var cut = new Cut(path, scan, items);
        if (scan.skipBlank() == '[' && !lines) {
            scan.next();
            cut.list();
        } else if (lines) {
            cut.lines();
        } else {
            cut.objects();
        }
    }

    /** By its name, or because the second line begins an object as the first did. Then a broken line costs no more than itself. */
    private static boolean isLines(String path, byte[] head) {
        if (path.toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson|jsonlines|ldjson)(?:\\.gz)?")) {
            return true;
        }
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        return end + 1 < head.length && head[0] == '{' && head[end + 1] == '{';
    }

    /** One file being cut. */
    private final class Cut {

        private final String path;
        private final ByteScan scan;
        private final Consumer<RawItem> items;
        private int record;

        Cut(String path, ByteScan scan, Consumer<RawItem> items) {
            this.path = path;
            this.scan = scan;
            this.items = items;
        }

        void lines() throws IOException {
            while (scan.skipBlank() != ByteScan.END) {
                int line = scan.line();
                scan.keep();
                while (scan.peek() != '\n' && scan.peek() != ByteScan.END) {
                    scan.next();
                }
                hand(line, scan.skipBlank() == ByteScan.END && record == 0);
            }
        }

        void objects() throws IOException {
            while (scan.skipBlank() != ByteScan.END) {
                int line = scan.line();
                scan.keep();
                if (value()) {
                    hand(line, scan.skipBlank() == ByteScan.END && record == 0);
                }
            }
        }

        /** The elements of a list, whose bracket was read. */
        void list() throws IOException {
            for (int b = scan.skipBlank(); b != ']'; b = scan.skipBlank()) {
                if (b == ByteScan.END) {
                    throw new EOFException("the list of records is not closed");
                }
                if (b == ',') {
                    scan.next();
                    continue;
                }
                int line = scan.line();
                scan.keep();
                if (b == '{' || b == '[') {
                    nested(false);
                } else {
                    scalar();
                }
                hand(line, false);
            }
            scan.next();
        }

        /** One value; false if it was an object around a list, whose elements were handed on. */
        private boolean value() throws IOException {
            if (scan.peek() == '{') {
                return nested(true);
            }
            scalar();
            return true;
        }

        private void scalar() throws IOException {
            int b = scan.next();
            if (b == '"') {
                string();
                return;
            }
            while (",]}\n".indexOf(scan.peek()) < 0 && scan.peek() != ByteScan.END) {
                scan.next();
            }
        }

        /**
         * An object or list with all it holds.
         *
         * @param mayHoldList whether to look for a list of articles in it
         */
        private boolean nested(boolean mayHoldList) throws IOException {
            boolean looking = mayHoldList;
            boolean isArticle = true;
            int depth = 0;
            var name = "";
            do {
                int b = scan.next();
                if (b == ByteScan.END) {
                    throw new EOFException("an object or list is not closed");
                } else if (b == '"') {
                    name = string();
                    if (depth == 1 && looking && TEXTS.contains(name) && scan.skipBlank() == ':') {
                        looking = false;
                    }
                } else if (b == '{' || b == '[') {
                    if (b == '[' && looking && depth <= LIST_DEPTH && LISTS.contains(name) && scan.skipBlank() == '{') {
                        list();
                        isArticle = false;
                        scan.keep();
                    } else {
                        depth++;
                    }
                } else if (b == '}' || b == ']') {
                    depth--;
                } else if (b == ',') {
                    name = "";
                }
            } while (depth > 0);
            return isArticle;
        }

        /** The rest of a string, whose quote was read; empty if it is too long for a name. */
        private String string() throws IOException {
            var name = new StringBuilder();
            for (int b = scan.next(); b != '"'; b = scan.next()) {
                if (b == ByteScan.END) {
                    throw new EOFException("a text is not closed");
                }
                if (b == '\\') {
                    scan.next();
                }
                if (name.length() <= LONGEST_NAME) {
                    name.append((char) b);
                }
            }
            return name.length() > LONGEST_NAME ? "" : name.toString().toLowerCase(Locale.ROOT);
        }

        private void hand(int line, boolean only) {
            int number = only ? 0 : ++record;
            boolean tooLong = scan.isTooLong();
            long length = scan.length();
            var bytes = scan.kept();
            if (tooLong) {
                items.accept(RawItem.lost(limits.tooLarge(path + ":" + line, "record", length)));
            } else {
                items.accept(RawItem.of(bytes, all -> read(path, number, line, all)));
            }
        }
    }

    private Reading read(String path, int record, int line, byte[] bytes) {
        var source = new Source(path, record, line, Sha256.of(bytes), bytes.length);
        var decoded = Decoder.decode(bytes);
        try {
            var object = JsonTree.object(decoded.text());
            if (PublishedArticle.is(object)) {
                return PublishedArticle.read(source, object);
            }
            var skip = Ninjs.skip(object);
            if (!skip.isEmpty()) {
                return new Reading(List.of(), List.of(), Map.of(skip, 1));
            }
            return reader.read(source, decoded.encoding(), Members.of(unwrapped(object)), decoded.notes(), List.of());
        } catch (JacksonException e) {
            return Reading.lost(broken(source, e.getOriginalMessage()));
        } catch (IOException e) {
            return Reading.lost(broken(source, String.valueOf(e.getMessage())));
        }
    }

    private static Problem broken(Source source, String why) {
        return Problem.lost(
                "bad-record",
                source.path() + ":" + source.line(),
                "This is not a JSON object (" + why.replaceAll("\\s+", " ") + ").",
                "Correct or remove it.");
    }

    /** What a search engine's dump wraps around its documents is taken off. */
    @SuppressWarnings("unchecked") // JsonTree's objects have names of type String
    private static Map<String, Object> unwrapped(Map<String, Object> object) {
        if (!(object.get("_source") instanceof Map<?, ?> inner)) {
            return object;
        }
        var unwrapped = new LinkedHashMap<>((Map<String, Object>) inner);
        if (object.get("_id") != null) {
            unwrapped.putIfAbsent("_id", object.get("_id"));
        }
        return unwrapped;
    }
}
