package org.backfile.read.charset;

import java.util.List;

/**
 * Bytes as characters.
 *
 * @param encoding canonical name of the character set
 * @param notes choices that were made, in sentences; empty for clean UTF-8
 * @param damagedAt offset of the first character that could not be decoded, -1 for none
 */
public record Decoded(String text, String encoding, List<String> notes, int damagedAt) {

    public Decoded {
        notes = List.copyOf(notes);
    }

    public boolean isDamaged() {
        return damagedAt >= 0;
    }
}
