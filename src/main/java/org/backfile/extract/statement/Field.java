package org.backfile.extract.statement;

/** What a statement is about. */
public enum Field {
    HEADLINE,
    DECK,
    AUTHOR,
    OUTLET,
    PUBLISHED,
    UPDATED,
    DATELINE,
    SECTION,
    LANGUAGE,
    URL,
    ID
}
