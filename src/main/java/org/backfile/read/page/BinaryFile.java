package org.backfile.read.page;

import java.util.List;
import java.util.Optional;
import org.backfile.read.charset.Utf16;

/** Recognises files that are not text: by the first bytes that their formats prescribe, else by their control characters. */
final class BinaryFile {

    private static final int SAMPLE_BYTES = 1 << 16;

    private record Signature(String bytes, String name) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF document"),
            new Signature("%!PS", "a PostScript document"),
            new Signature("{\\rtf", "an RTF document"),
            new Signature("PK\u0003\u0004", "a ZIP file (or a DOCX, ODT or EPUB document)"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document"),
            new Signature("\u001F\u008B", "a gzip file"),
            new Signature("BZh", "a bzip2 file"),
            new Signature("\u00FD7zXZ", "an xz file"),
            new Signature("7z\u00BC\u00AF", "a 7z file"),
            new Signature("(\u00B5/\u00FD", "a zstd file"),
            new Signature("Rar!", "a RAR file"),
            new Signature("filedesc://", "an ARC file"),
            new Signature("\u0089PNG", "a PNG image"),
            new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
            new Signature("GIF8", "a GIF image"),
            new Signature("\u007FELF", "a program"),
            new Signature("MZ\u0090", "a program"),
            new Signature("SQLite format 3", "an SQLite database"),
            new Signature("wOF2", "a font"));

    private BinaryFile() {}

    /** What the file is, as "a PDF document"; empty if it may be text. */
    static Optional<String> what(byte[] bytes) {
        var known = SIGNATURES.stream()
                .filter(signature -> startsWith(bytes, signature.bytes()))
                .map(Signature::name)
                .findFirst();
        return known.isPresent() || !hasControls(bytes) ? known : Optional.of("binary data");
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** More than one in twenty: a text damaged by a few stray zeros is still a text. */
    private static boolean hasControls(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE_BYTES);
        if (length == 0 || Utf16.guess(bytes).isPresent()) {
            return false;
        }
        if (length > 1 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) >= 0xFEFF && (bytes[1] & 0xFF) >= 0xFE) {
            return false;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            boolean usual = b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1B;
            controls += usual ? 0 : 1;
        }
        return 20L * controls > length;
    }
}
