package org.backfile.corpus;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets headers share what many of them have alike: outlets, authors, days, sections. Each was read from a file of its own; an archive of a
 * hundred thousand articles has a few thousand different ones. Not for several threads; of no use once all headers are known.
 */
public final class RecurringValues {

    private final Map<Object, Object> first = new HashMap<>();

    /** The same header, with the values that were met first in place of equal ones. */
    public Header in(Header header) {
        return new Header(
                header.id(),
                header.path(),
                header.source(),
                header.headline(),
                known(header.authors()),
                shared(header.outlet()),
                shared(header.origin()),
                shared(header.published()),
                shared(header.section()),
                shared(header.language()));
    }

    private <T> @Nullable T shared(@Nullable T value) {
        return value == null ? null : known(value);
    }

    @SuppressWarnings("unchecked") // Equal to a value of its type, and so of the same.
    private <T> T known(T value) {
        var earlier = first.putIfAbsent(value, value);
        return earlier == null ? value : (T) earlier;
    }
}
