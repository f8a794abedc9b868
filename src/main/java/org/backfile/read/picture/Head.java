package org.backfile.read.picture;

/** The bytes of a file by their place; beyond the end all are zero, so that a file cut short says nothing rather than something wrong. */
final class Head {

    private final byte[] bytes;

    Head(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    int at(int place) {
        return place >= 0 && place < bytes.length ? bytes[place] & 0xFF : 0;
    }

    boolean starts(int place, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (place + i >= bytes.length || at(place + i) != values[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isText(int place, String ascii) {
        return starts(place, ascii.chars().toArray());
    }

    int big16(int place) {
        return at(place) << 8 | at(place + 1);
    }

    int big32(int place) {
        return big16(place) << 16 | big16(place + 2);
    }

    int little16(int place) {
        return at(place) | at(place + 1) << 8;
    }

    int little24(int place) {
        return little16(place) | at(place + 2) << 16;
    }

    int little32(int place) {
        return little16(place) | little16(place + 2) << 16;
    }
}
