package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Where an item came from.
 *
 * @param path from the source root, with {@code /} on every system, NFC; never absolute
 * @param record number of the record in a file that holds many, from 1; 0 where the file is the item
 * @param line where the item begins in its file, from 1; 0 in a file that has no lines, as a WARC file
 * @param sha256 of the item's bytes as they came in, 64 lower-case hexadecimal digits
 * @param bytes how many those were
 * @param capture that it was saved from the web, if something tells so
 */
public record Source(
        String path,
        int record,
        int line,
        String sha256,
        long bytes,
        @Nullable Capture capture) {

    /** An item of which nothing tells that it was saved from the web. */
    public Source(String path, int record, int line, String sha256, long bytes) {
        this(path, record, line, sha256, bytes, null);
    }

    /** The place as messages name it: {@code seeds/001.txt}, {@code feed.jsonl:17} or {@code crawl.warc.gz, record 17}. */
    public String where() {
        return record == 0 ? path : line == 0 ? path + ", record " + record : path + ":" + line;
    }

    /** The same, saved from the web. */
    public Source withCapture(Capture saved) {
        return new Source(path, record, line, sha256, bytes, saved);
    }

    /** The same without the checksum: a place, as headers have it. */
    Source unsummed() {
        return new Source(path, record, line, "", bytes, capture);
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
