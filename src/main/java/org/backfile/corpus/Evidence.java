package org.backfile.corpus;

/**
 * Words that support a derived value, and where they stand.
 *
 * @param field what the span counts in: {@code item} for {@link Item#text()}, {@code path} for {@link Source#path()},
 *     {@code captured} for the time of a {@link Capture}, {@code file-time} for the time its file was written, {@code record.title} for the member {@code title} of the record that the item was, {@code corrections} for the file of that name that
 *     the archive's editor keeps, {@code settings} for what the archive's settings say
 * @param line in the file, from 1; 0 where lines mean nothing
 * @param text the words themselves
 */
public record Evidence(String field, int line, Span span, String text) {

    /** Words of the item's text. */
    public static Evidence inItem(int line, Span span, String text) {
        return new Evidence("item", line, span, text);
    }

    /** A value that the editor of the archive sets. */
    public static Evidence byEditor(int line, Span span, String text) {
        return new Evidence("corrections", line, span, text);
    }

    /** A value that the settings of the archive state. */
    public static Evidence bySettings(String text) {
        return new Evidence("settings", 0, new Span(0, text.length()), text);
    }

    public boolean isBySettings() {
        return field.equals("settings");
    }

    public boolean isByEditor() {
        return field.equals("corrections");
    }
}
