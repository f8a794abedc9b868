package org.backfile.corpus;

import java.util.Locale;

/** A part of an article's words in which places are counted. */
public enum Field {
    TEXT,
    HEADLINE,
    DECK,
    CAPTION;

    /** The name in published data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
