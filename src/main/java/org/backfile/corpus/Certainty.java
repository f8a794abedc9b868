package org.backfile.corpus;

import java.util.Locale;

/** How surely a derived value is known. */
public enum Certainty {
    /** The item states it, or its editor does. */
    EXPLICIT,
    /** The archive worked it out from evidence. */
    INFERRED,
    /** Nothing in the item tells. */
    UNKNOWN;

    /** The name in published data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
