package org.backfile.corpus;

/** What an item is written in, told by its content and not by its file name alone. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML
}
