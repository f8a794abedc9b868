package org.backfile.site;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site by address, each with its SHA-256: one file for an address, on every system. A large site has hundreds of thousands,
 * so sums are kept as numbers.
 */
final class Checksums {

    /** No signs that Windows refuses, no name that ends in a dot or blank, and so neither {@code .} nor {@code ..}. */
    private static final Pattern PORTABLE =
            Pattern.compile("(?:NAME/)*NAME".replace("NAME", "[^/\\\\:*?\"<>|\\p{Cntrl}]*+(?<![. ]|/|^)"));

    /** Of SHA-256 in hexadecimal form. */
    private static final int DIGITS = 64;

    /** Stands for one that is not known yet. */
    private static final Sum OPEN = new Sum(0, 0, 0, 0);

    private final Map<String, Sum> sums = new TreeMap<>();

    /** The addresses that are not all in small letters, by what they would be in such. */
    private final Map<String, String> withCapitals = new HashMap<>();

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

    /**
     * Takes the next file.
     *
     * @throws IllegalArgumentException if some system cannot hold a file of that name
     * @throws IllegalStateException if there is a file of that address, or one that differs in capitals alone
     */
    void add(String path, Sum sum) {
        if (!PORTABLE.matcher(path).matches()) {
            throw new IllegalArgumentException("not an address that every system can hold: " + path);
        }
        // Some file systems do not tell capitals from small letters.
        var small = path.toLowerCase(Locale.ROOT);
        var same = sums.containsKey(small) ? small : withCapitals.get(small);
        if (same != null) {
            throw new IllegalStateException("two files for one address: " + same + ", " + path);
        }
        if (!small.equals(path)) {
            withCapitals.put(small, path);
        }
        sums.put(path, sum);
    }

    /** Of the file at an address, in hexadecimal digits; absent if there is none. */
    @Nullable
    String of(String path) {
        var sum = sums.get(path);
        return sum == null ? null : sum.toString();
    }

    /** Takes a file whose checksum is told later, by {@link #fill} or {@link #set}. */
    void addOpen(String path) {
        add(path, OPEN);
    }

    /**
     * Sets a checksum that was left open.
     *
     * @param line of an earlier list of all files, as {@link #text} writes it
     */
    @SuppressWarnings("ReferenceEquality") // a sum of noughts would be no less of a sum
    void fill(String line) {
        var path = line.substring(Math.min(DIGITS + 2, line.length()));
        if (sums.get(path) == OPEN) {
            set(path, Sum.parse(line.substring(0, DIGITS)));
        }
    }

    /** Sets the checksum of a file that was left open. */
    void set(String path, Sum sum) {
        sums.put(path, sum);
    }

    /** The files whose checksums are left open. */
    @SuppressWarnings("ReferenceEquality") // a sum of noughts would be no less of a sum
    List<String> open() {
        return sums.entrySet().stream()
                .filter(each -> each.getValue() == OPEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> paths() {
        return sums.keySet();
    }

    /** As the {@code sha256sum} command writes and reads it: a line for each file, by path. */
    String text() {
        var text = new StringBuilder();
        sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        return text.toString();
    }
}
