package org.backfile.corpus;

import java.util.Locale;

/** The shape of a kept block. */
public enum Kind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    LIST,
    TABLE,
    CODE;

    /** The name in published data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
