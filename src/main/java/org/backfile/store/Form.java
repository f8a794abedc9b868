package org.backfile.store;

import org.jspecify.annotations.Nullable;

/** One kind of value, to bytes and back. */
interface Form {

    void write(Bytes out, @Nullable Object value);

    @Nullable
    Object read(Bytes in);
}
