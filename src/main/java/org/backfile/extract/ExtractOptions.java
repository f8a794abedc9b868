package org.backfile.extract;

/** What a user can set about extraction. */
public record ExtractOptions() {

    public static final ExtractOptions DEFAULT = new ExtractOptions();
}
