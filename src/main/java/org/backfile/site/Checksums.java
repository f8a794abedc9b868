package org.backfile.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a site by address, each with its SHA-256: one file for an address, on every system. */
final class Checksums {

    /** No signs that Windows refuses, no name that ends in a dot or blank, and so neither {@code .} nor {@code ..}. */
    private static final Pattern PORTABLE =
            Pattern.compile("(?:NAME/)*NAME".replace("NAME", "[^/\\\\:*?\"<>|\\p{Cntrl}]*+(?<![. ]|/|^)"));

    private final Map<String, String> sums = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    /** Of what a file holds, in hexadecimal digits. */
    static String of(SiteFile file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Takes the next file.
     *
     * @throws IllegalArgumentException if some system cannot hold a file of that name
     * @throws IllegalStateException if there is a file of that address, or one that differs in capitals alone
     */
    void add(String path, String sum) {
        if (!PORTABLE.matcher(path).matches()) {
            throw new IllegalArgumentException("not an address that every system can hold: " + path);
        }
        // Some file systems do not tell capitals from small letters.
        var same = spellings.put(path.toLowerCase(Locale.ROOT), path);
        if (same != null) {
            throw new IllegalStateException("two files for one address: " + same + ", " + path);
        }
        sums.put(path, sum);
    }

    /** Of the file at an address; absent if there is none. */
    @Nullable
    String of(String path) {
        return sums.get(path);
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
