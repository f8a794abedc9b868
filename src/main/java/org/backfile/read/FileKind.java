package org.backfile.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.backfile.read.page.PageReader;
import org.backfile.read.record.PressCutter;

/** What a file is, as far as it decides who reads it; told by its first bytes, and by its name only where they do not say. */
enum FileKind {
    /** One text, Markdown or HTML page, or something that its reader will refuse by name. */
    PAGE,
    MHTML,
    JSON,
    CSV,
    /** RSS, Atom or an export of WordPress. */
    FEED,
    /** Articles of a press database, in plain text. */
    PRESS,
    WARC,
    GZIP,
    ZIP;

    /** How many of its first bytes tell the kind of a file. */
    static final int HEAD_BYTES = 4096;

    /**
     * The kind of a file.
     *
     * @param head its first {@link #HEAD_BYTES} or more, or all it has
     */
    static FileKind of(String path, byte[] head) {
        if (startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 'W', 'A', 'R', 'C', '/')) {
            return WARC;
        }
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
            return of(path, new String(head, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8));
        }
        int first = next(head, startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        if (first == head.length) {
            return PAGE;
        }
        int second = next(head, first + 1);
        char after = second < head.length ? (char) head[second] : ' ';
        if ((head[first] == '{' && after == '"') || (head[first] == '[' && after == '{')) {
            return hasSuffix(path.toLowerCase(Locale.ROOT), ".md", ".markdown", ".mkd")
                            && PageReader.beginsWithFields(head)
                    ? PAGE
                    : JSON;
        }
        if (head[first] == '<' && isFeed(head)) {
            return FEED;
        }
        var whole = path.toLowerCase(Locale.ROOT);
        var name = whole.endsWith(".gz") ? whole.substring(0, whole.length() - 3) : whole;
        if (hasSuffix(name, ".json", ".jsonl", ".ndjson", ".jsonlines", ".ldjson")) {
            return JSON;
        }
        if (hasSuffix(name, ".csv", ".tsv", ".tab")) {
            return CSV;
        }
        if (isMail(name, head)) {
            return MHTML;
        }
        return head[first] != '<' && PressCutter.begins(head, HEAD_BYTES) ? PRESS : PAGE;
    }

    /** By its root element; declarations and comments may stand before it. */
    private static boolean isFeed(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        int at = 0;
        while ((at = start.indexOf('<', at)) >= 0) {
            if (start.startsWith("<!--", at)) {
                at = Math.max(start.indexOf("-->", at), at + 1);
            } else if (start.startsWith("<?", at) || start.startsWith("<!", at)) {
                at++;
            } else {
                return start.startsWith("<rss", at)
                        || start.startsWith("<feed", at)
                        || start.startsWith("<rdf:RDF", at);
            }
        }
        return false;
    }

    private static boolean isMail(String name, byte[] head) {
        if (!hasSuffix(name, ".mht", ".mhtml")
                && !startsWith(head, 'F', 'r', 'o', 'm', ':', ' ', '<', 'S', 'a', 'v', 'e', 'd')) {
            return false;
        }
        return new String(head, 0, Math.min(head.length, HEAD_BYTES), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("content-type:");
    }

    /** Whether a small file of this name may hold much: it is not read in one piece. */
    static boolean isPacked(String path) {
        return hasSuffix(path.toLowerCase(Locale.ROOT), ".gz", ".zip", ".wacz", ".warc");
    }

    /** The first byte from here on that is no blank. */
    private static int next(byte[] head, int from) {
        int at = from;
        while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean hasSuffix(String name, String... suffixes) {
        for (var suffix : suffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
