package org.backfile.search;

import java.nio.charset.StandardCharsets;

/** How files of the index are named after words. */
public final class IndexNames {

    private IndexNames() {}

    /**
     * Part of a file name that stands for a word: letters and digits of ASCII as they are, every other UTF-8 byte as {@code -} and two
     * digits, so that no two words share a name on any file system.
     */
    public static String of(String word) {
        var name = new StringBuilder();
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
                name.append((char) each);
            } else {
                name.append('-')
                        .append(Character.forDigit(each >> 4 & 15, 16))
                        .append(Character.forDigit(each & 15, 16));
            }
        }
        return name.toString();
    }
}
