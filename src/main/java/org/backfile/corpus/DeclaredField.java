package org.backfile.corpus;

import java.util.List;

/**
 * A field that an item states about itself in a structured place: front matter, a JSON member, a WARC header.
 *
 * @param name as the item writes it, lower case; of a record the name of what it states: {@code headline}
 * @param values one, or several for a list; as text
 * @param line of the item's file, from 1
 * @param span of the value, in what {@code field} says
 * @param field what the span counts in, as {@link Evidence#field}: {@code item}, or the member of a record that holds it,
 *     {@code record.title}
 */
public record DeclaredField(String name, List<String> values, int line, Span span, String field) {

    public DeclaredField {
        values = List.copyOf(values);
    }

    /** A field that stands in the item's text. */
    public DeclaredField(String name, List<String> values, int line, Span span) {
        this(name, values, line, span, "item");
    }

    /** The only or first value. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
