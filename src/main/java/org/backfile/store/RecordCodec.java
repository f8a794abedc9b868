package org.backfile.store;

import java.util.Map;
import java.util.Objects;

/**
 * Writes records of the corpus as bytes and reads them back. What to write follows from the record's own components, so a new component needs
 * no code here. Knows records, sealed interfaces of records, enums, lists, maps, strings, days, {@code int}, {@code long}, {@code double} and
 * {@code boolean}, each of which may be absent, and arrays of {@code long}, {@code int} and
 * {@code boolean}. The bytes are for the program that wrote them: nothing in them tells one shape from another.
 *
 * <p>A codec is immutable and may be shared.
 */
public final class RecordCodec<T> {

    private final Form form;

    private RecordCodec(Form form) {
        this.form = form;
    }

    /**
     * The codec of a record type.
     *
     * @throws IllegalArgumentException if the record holds, at any depth, a type that the class comment does not name
     */
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(new Forms().of(type, Map.of()));
    }

    public byte[] encode(T value) {
        var out = new Bytes(new byte[4096]);
        form.write(out, value);
        return out.written();
    }

    /**
     * The value that was written.
     *
     * @throws DamagedCache if the bytes are none of this codec
     */
    @SuppressWarnings(
            "unchecked") // What encode wrote is a T; the class comment says that other bytes have no business here.
    public T decode(byte[] bytes) {
        try {
            return (T) Objects.requireNonNull(form.read(new Bytes(bytes)));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new DamagedCache("a part of it cannot be read", e);
        }
    }
}
