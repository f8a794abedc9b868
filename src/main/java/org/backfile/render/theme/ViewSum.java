package org.backfile.render.theme;

import java.util.Arrays;
import java.util.Collection;
import org.backfile.corpus.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what templates see: records, lists, texts, numbers and names of constants, to any depth. Records count by their components alone:
 * of what type each is follows from where it stands, as no view holds a type of several kinds of record. For one thread and one sum.
 */
public final class ViewSum {

    // What a value is, before what it holds.
    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int TRUTH = 3;
    private static final int CONSTANT = 4;
    private static final int LIST = 5;
    private static final int RECORD = 6;

    /** Begins a char that is not of ASCII. */
    private static final int WIDE = 0xFF;

    private byte[] bytes = new byte[1 << 13];
    private int size;

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException if it holds something that the class comment does not name
     */
    public ViewSum add(@Nullable Object value) {
        if (value == null) {
            put(NOTHING);
        } else if (value instanceof String text) {
            put(TEXT);
            text(text);
        } else if (value instanceof Integer || value instanceof Long) {
            put(NUMBER);
            number(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            put(TRUTH);
            put(truth ? 1 : 0);
        } else if (value instanceof Enum<?> constant) {
            put(CONSTANT);
            text(constant.name());
        } else if (value instanceof Collection<?> list) {
            put(LIST);
            number(list.size());
            list.forEach(this::add);
        } else if (value instanceof Record) {
            put(RECORD);
            record(value);
        } else {
            throw new IllegalArgumentException("cannot be summed up: " + value.getClass());
        }
        return this;
    }

    /** The digest of all that was added. */
    public Digest end() {
        return Digest.of(Arrays.copyOf(bytes, size));
    }

    private void record(Object value) {
        try {
            for (var component : RecordComponents.of(value.getClass()).values()) {
                add(component.invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be read: " + value.getClass(), e);
        }
    }

    private void number(long number) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            put((int) (number >>> shift));
        }
    }

    /** Lone halves of characters too, which no charset keeps apart. */
    private void text(String text) {
        number(text.length());
        room(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else {
                bytes[size++] = (byte) WIDE;
                bytes[size++] = (byte) (c >> 8);
                bytes[size++] = (byte) c;
            }
        }
    }

    private void put(int each) {
        room(1);
        bytes[size++] = (byte) each;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
