package org.backfile.corpus;

/** What the text of an item holds. */
public enum Scope {
    /** A page: the article with whatever stands around it, which has to be told apart. */
    PAGE,
    /** The article and nothing else, as a record of a database or a feed gives it: it is trusted, and all of it is kept. */
    ARTICLE
}
