package org.backfile.search.coding;

/** The codes of lengths and distances, worked out: RFC 1951, section 3.2.5. Each four lengths and each two distances have a bit more. */
final class Codes {

    private static final int FIRST_LENGTH_CODE = 257;
    private static final int LAST_LENGTH_CODE = 285;

    private Codes() {}

    static int lengthCode(int length) {
        if (length == Matches.MOST) {
            return LAST_LENGTH_CODE;
        }
        int value = length - Matches.LEAST;
        if (value < 8) {
            return FIRST_LENGTH_CODE + value;
        }
        int bits = 29 - Integer.numberOfLeadingZeros(value);
        return FIRST_LENGTH_CODE + 4 * bits + (value >> bits);
    }

    static int lengthBits(int code) {
        return code < FIRST_LENGTH_CODE + 8 || code == LAST_LENGTH_CODE ? 0 : (code - FIRST_LENGTH_CODE) / 4 - 1;
    }

    static int lengthBase(int code) {
        if (code == LAST_LENGTH_CODE) {
            return Matches.MOST;
        }
        int step = code - FIRST_LENGTH_CODE;
        return Matches.LEAST + (step < 8 ? step : (4 + step % 4) << (step / 4 - 1));
    }

    static int distanceCode(int distance) {
        int value = distance - 1;
        if (value < 4) {
            return value;
        }
        int bits = 30 - Integer.numberOfLeadingZeros(value);
        return 2 * bits + (value >> bits);
    }

    static int distanceBits(int code) {
        return code < 4 ? 0 : code / 2 - 1;
    }

    static int distanceBase(int code) {
        return 1 + (code < 4 ? code : (2 + code % 2) << (code / 2 - 1));
    }
}
