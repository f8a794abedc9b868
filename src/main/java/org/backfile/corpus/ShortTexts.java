package org.backfile.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A list of short texts in one array of bytes, for hundreds of thousands of them: four bytes each besides their letters, where a string takes
 * forty. A char is kept as in UTF-8, each by itself (CESU-8), so that bytes sort as chars do. Grows at its end; one thread may add, and any may
 * read what was added before it was handed over.
 */
public final class ShortTexts {

    private byte[] bytes = new byte[64];
    private int[] ends = new int[8];
    private int size;

    public int size() {
        return size;
    }

    /** Puts a text at the end. */
    public void add(String text) {
        int from = size == 0 ? 0 : ends[size - 1];
        // Three bytes for a char at the most.
        if (bytes.length - from < 3 * text.length()) {
            bytes = Arrays.copyOf(bytes, Math.max(from + 3 * text.length(), bytes.length + bytes.length / 4));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 4);
        }
        ends[size++] = encode(text, from);
    }

    private int encode(String text, int from) {
        int end = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else if (c < 0x800) {
                bytes[end++] = (byte) (0xc0 | (c >>> 6));
                bytes[end++] = (byte) (0x80 | (c & 0x3f));
            } else {
                bytes[end++] = (byte) (0xe0 | (c >>> 12));
                bytes[end++] = (byte) (0x80 | ((c >>> 6) & 0x3f));
                bytes[end++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        return end;
    }

    /** The text at an index, made anew. */
    public String get(int index) {
        int from = start(index);
        int end = ends[index];
        for (int i = from; i < end; i++) {
            if (bytes[i] < 0) {
                return decoded(from, end);
            }
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the text at an index is the first {@code length} chars of an array. */
    public boolean is(int index, char[] chars, int length) {
        int at = start(index);
        int end = ends[index];
        if (end - at == length) { // one byte for each char, or it is another text: a byte below 0 is no char
            return isPlain(at, chars, length);
        }
        for (int i = 0; i < length; i++) {
            if (at == end || charAt(at) != chars[i]) {
                return false;
            }
            at += width(at);
        }
        return at == end;
    }

    private boolean isPlain(int from, char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private String decoded(int from, int end) {
        var text = new StringBuilder(end - from);
        for (int at = from; at < end; at += width(at)) {
            text.append(charAt(at));
        }
        return text.toString();
    }

    private char charAt(int at) {
        int first = bytes[at];
        return (char)
                switch (width(at)) {
                    case 1 -> first;
                    case 2 -> ((first & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
                    default -> ((first & 0xf) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
                };
    }

    /** How many bytes a char takes, as its first tells. */
    private int width(int at) {
        int first = bytes[at];
        if (first >= 0) {
            return 1;
        }
        return first < (byte) 0xe0 ? 2 : 3;
    }

    /** Less than, equal to or more than 0 as the one text stands before the other, char by char. */
    public int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Gives back the room that was kept for more. */
    public ShortTexts trimmed() {
        bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
        return this;
    }
}
