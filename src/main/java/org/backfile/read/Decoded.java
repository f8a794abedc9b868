package org.backfile.read;

import java.util.List;

/**
 * Bytes as characters.
 *
 * @param encoding canonical name of the character set
 * @param notes choices that were made, in sentences; empty for clean UTF-8
 * @param damagedAt offset of the first character that could not be decoded, -1 for none
 */
record Decoded(String text, String encoding, List<String> notes, int damagedAt) {

    Decoded {
        notes = List.copyOf(notes);
    }

    boolean isDamaged() {
        return damagedAt >= 0;
    }
}
