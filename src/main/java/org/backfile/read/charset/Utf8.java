package org.backfile.read.charset;

/** Tells UTF-8 with a few broken bytes from a legacy encoding. */
final class Utf8 {

    private Utf8() {}

    /** Whether at least nine in ten of the bytes beyond ASCII belong to valid sequences; by chance hardly any do. */
    static boolean isMostly(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                broken++;
                i++;
            } else {
                valid += length > 1 ? length : 0;
                i += length;
            }
        }
        return valid > 0 && valid >= 9 * broken;
    }

    /** Length of the valid sequence that begins here; 0 for none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
