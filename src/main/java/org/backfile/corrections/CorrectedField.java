package org.backfile.corrections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that an editor may correct. */
enum CorrectedField {
    HEADLINE,
    DECK,
    AUTHORS,
    OUTLET,
    ORIGIN,
    PUBLISHED,
    UPDATED,
    DATELINE,
    SECTION,
    LANGUAGE;

    /** The name in the file and in published data. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isDate() {
        return this == PUBLISHED || this == UPDATED;
    }

    static Optional<CorrectedField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, as a message lists them. */
    static String codes() {
        return Arrays.stream(values()).map(CorrectedField::code).collect(Collectors.joining(", "));
    }
}
