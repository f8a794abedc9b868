package org.backfile.extract.facts;

/** What a statement is about. */
enum Field {
    HEADLINE,
    DECK,
    AUTHOR,
    OUTLET,
    PUBLISHED,
    UPDATED,
    SECTION,
    LANGUAGE,
    URL,
    ID
}
