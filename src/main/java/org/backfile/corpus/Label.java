package org.backfile.corpus;

import java.util.Locale;

/** What a block of an item is in the anatomy of a news page. */
public enum Label {
    HEADLINE,
    HEADLINE_REPEAT,
    DECK,
    BYLINE,
    DATELINE,
    DATE,
    BREADCRUMB,
    CAPTION,
    BODY,
    AUTHOR_BIO,
    COPYRIGHT,
    BOILERPLATE;

    /** The name in published data: {@code headline-repeat}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
