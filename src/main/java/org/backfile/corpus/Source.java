package org.backfile.corpus;

/**
 * Where an item came from.
 *
 * @param path from the source root, with {@code /} on every system, NFC; never absolute
 * @param record number of the record in a file that holds many, from 1; 0 where the file is the item
 * @param line where the item begins in its file, from 1
 * @param sha256 of the item's bytes as they came in, 64 lower-case hexadecimal digits
 * @param bytes how many those were
 */
public record Source(String path, int record, int line, String sha256, long bytes) {

    /** The place as messages name it: {@code seeds/001.txt} or {@code feed.jsonl:17}. */
    public String where() {
        return record == 0 ? path : path + ":" + line;
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
