package org.backfile.enrich.word;

/** What capitals mean in a language. */
public enum Writing {
    NAMES_CAPITALISED,
    /** German: a capital alone shows no name. */
    NOUNS_CAPITALISED;

    public static Writing of(String language) {
        boolean german = language.startsWith("de") || language.startsWith("lb");
        return german ? NOUNS_CAPITALISED : NAMES_CAPITALISED;
    }
}
