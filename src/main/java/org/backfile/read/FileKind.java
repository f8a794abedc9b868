package org.backfile.read;

import java.util.Locale;

/** What a file is, as far as it decides who reads it; told by its first bytes, and by its name only where they do not say. */
enum FileKind {
    /** One text, Markdown or HTML page, or something that its reader will refuse by name. */
    PAGE,
    JSON,
    CSV;

    /** So many of a file's first bytes tell. */
    static final int HEAD_BYTES = 4096;

    /**
     * The kind of a file.
     *
     * @param head its first {@link #HEAD_BYTES} or more, or all it has
     */
    static FileKind of(String path, byte[] head) {
        int first = next(head, startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        if (first == head.length) {
            return PAGE;
        }
        int second = next(head, first + 1);
        char after = second < head.length ? (char) head[second] : ' ';
        if ((head[first] == '{' && after == '"') || (head[first] == '[' && after == '{')) {
            return JSON;
        }
        var name = path.toLowerCase(Locale.ROOT);
        if (hasSuffix(name, ".json", ".jsonl", ".ndjson", ".jsonlines", ".ldjson")) {
            return JSON;
        }
        return hasSuffix(name, ".csv", ".tsv", ".tab") ? CSV : PAGE;
    }

    /** The first byte from here on that is no blank. A zero is one: in UTF-16 every other byte of JSON is. */
    private static int next(byte[] head, int from) {
        int at = from;
        while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean hasSuffix(String name, String... suffixes) {
        var plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        for (var suffix : suffixes) {
            if (plain.endsWith(suffix)) {
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
