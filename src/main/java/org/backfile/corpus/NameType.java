package org.backfile.corpus;

import java.util.Locale;

/** What a name names. */
public enum NameType {
    PERSON,
    PLACE,
    ORGANISATION;

    /** The name in published data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
