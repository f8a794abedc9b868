package org.backfile.read.pack;

/**
 * An entry of a ZIP file's directory.
 *
 * @param name with {@code /}
 * @param method how it is packed: 0 for not, 8 for deflate
 * @param offset of its local header in the file
 */
public record ZipEntry(
        String name,
        boolean isEncrypted,
        boolean isLink,
        int method,
        long packed,
        long unpacked,
        long crc,
        long offset) {

    /** A folder has no content. */
    public boolean isFolder() {
        return name.endsWith("/");
    }

    /** Whether its name leads out of the folder that the file was unpacked to, as names do that are made to do harm. */
    public boolean isUnsafe() {
        return name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || name.matches("(?s)(?:.*/)?\\.\\.(?:/.*)?")
                || name.chars().anyMatch(c -> c < ' ');
    }
}
