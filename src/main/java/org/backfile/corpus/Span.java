package org.backfile.corpus;

/**
 * A stretch of text: {@code start} included, {@code end} excluded, counted in Java chars of the text that the owner of the span names.
 * A negative or backward span is refused.
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of this span in the text it counts in. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
