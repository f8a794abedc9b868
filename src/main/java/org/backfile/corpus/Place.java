package org.backfile.corpus;

/**
 * Where words stand in an article.
 *
 * @param span counted in Java chars of the field's words, see {@link Words#of(Field)}
 */
public record Place(Field field, Span span) implements Comparable<Place> {

    public static Place at(Field field, int start, int end) {
        return new Place(field, new Span(start, end));
    }

    /** In the order of the fields, then from the beginning; of two that begin together the longer first. */
    @Override
    public int compareTo(Place other) {
        if (field != other.field) {
            return field.compareTo(other.field);
        }
        return span.start() != other.span.start()
                ? Integer.compare(span.start(), other.span.start())
                : Integer.compare(other.span.end(), span.end());
    }
}
