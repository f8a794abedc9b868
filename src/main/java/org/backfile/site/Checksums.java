package org.backfile.site;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site by address, each with its SHA-256: one file for an address, on every system. A large site has hundreds of thousands,
 * so while it grows they stand in {@link FileColumns}; they are put in order when they are asked for.
 */
final class Checksums {

    /** No signs that Windows refuses, no name that ends in a dot or blank, and so neither {@code .} nor {@code ..}. */
    private static final Pattern PORTABLE =
            Pattern.compile("(?:NAME/)*NAME".replace("NAME", "[^/\\\\:*?\"<>|\\p{Cntrl}]*+(?<![. ]|/|^)"));

    /** Of SHA-256 in hexadecimal form. */
    private static final int DIGITS = 64;

    private final FileColumns files = new FileColumns();

    /** Their numbers there, once all were taken. */
    private @Nullable NavigableMap<String, Integer> inOrder;

    /** A SHA-256 in four parts. */
    record Sum(long a, long b, long c, long d) {

        /** Of what a file holds. */
        static Sum of(SiteFile file) {
            try {
                var parts = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
                return new Sum(parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        /** From hexadecimal digits. */
        static Sum parse(String digits) {
            var part = new long[4];
            for (int i = 0; i < part.length; i++) {
                part[i] = Long.parseUnsignedLong(digits, 16 * i, 16 * (i + 1), 16);
            }
            return new Sum(part[0], part[1], part[2], part[3]);
        }

        /** In hexadecimal digits. */
        @Override
        public String toString() {
            var digits = HexFormat.of();
            return digits.toHexDigits(a) + digits.toHexDigits(b) + digits.toHexDigits(c) + digits.toHexDigits(d);
        }
    }

    /** Whether every system can hold a file under this path, and in the folder that it counts from. */
    static boolean isPortable(String path) {
        return PORTABLE.matcher(path).matches();
    }

    /**
     * Takes the next file.
     *
     * @throws IllegalArgumentException if some system cannot hold a file of that name
     * @throws IllegalStateException if there is a file of that address, or one that differs in capitals alone
     */
    void add(String path, Sum sum) {
        if (!isPortable(path)) {
            throw new IllegalArgumentException("not an address that every system can hold: " + path);
        }
        var same = files.alike(path);
        if (same != null) {
            throw new IllegalStateException("two files for one address: " + same + ", " + path);
        }
        files.add(path, sum);
        inOrder = null;
    }

    /** Notes that the file that was taken last is written, with so many bytes. */
    void written(int bytes) {
        files.written(bytes);
    }

    /** Of the file at an address, in hexadecimal digits; absent if there is none. */
    @Nullable
    String of(String path) {
        var file = inOrder().get(path);
        return file == null ? null : files.sum(file).toString();
    }

    /** Takes a file whose checksum is told later, by {@link #fill} or {@link #set}. */
    void addOpen(String path) {
        add(path, FileColumns.OPEN);
    }

    /**
     * Sets a checksum that was left open.
     *
     * @param line of an earlier list of all files, as {@link #text} writes it
     */
    void fill(String line) {
        var path = line.substring(Math.min(DIGITS + 2, line.length()));
        var file = inOrder().get(path);
        if (file != null && files.isOpen(file)) {
            files.set(file, Sum.parse(line.substring(0, DIGITS)));
        }
    }

    /** Sets the checksum of a file that was left open. */
    void set(String path, Sum sum) {
        files.set(Objects.requireNonNull(inOrder().get(path)), sum);
    }

    /** The files whose checksums are left open. */
    List<String> open() {
        return inOrder().entrySet().stream()
                .filter(each -> files.isOpen(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> paths() {
        return inOrder().keySet();
    }

    /** Those that are written, with how many bytes each has. */
    Map<String, Integer> written() {
        var written = new TreeMap<String, Integer>();
        inOrder().forEach((path, file) -> {
            if (files.writtenBytes(file) != FileColumns.NOT_WRITTEN) {
                written.put(path, files.writtenBytes(file));
            }
        });
        return written;
    }

    /** As the {@code sha256sum} command writes and reads it: a line for each file, by path. */
    String text() {
        var text = new StringBuilder();
        inOrder()
                .forEach((path, file) ->
                        text.append(files.sum(file)).append("  ").append(path).append('\n'));
        return text.toString();
    }

    private NavigableMap<String, Integer> inOrder() {
        if (inOrder == null) {
            inOrder = new TreeMap<>();
            for (int i = 0; i < files.size(); i++) {
                inOrder.put(files.path(i), i);
            }
        }
        return inOrder;
    }
}
