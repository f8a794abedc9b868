package org.backfile.corpus;

import java.util.List;

/**
 * A field that an item states about itself in a structured place: front matter, a JSON member, a WARC header.
 *
 * @param name as the item writes it, lower case
 * @param values one, or several for a list; as text
 * @param line of the item's file, from 1
 * @param span of the value in the item's text
 */
public record DeclaredField(String name, List<String> values, int line, Span span) {

    public DeclaredField {
        values = List.copyOf(values);
    }

    /** The only or first value. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
