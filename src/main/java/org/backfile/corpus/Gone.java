package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page about a name or a speaker that the archive has no more.
 *
 * @param address from the site root
 * @param name what the articles call it now; absent where none names it
 * @param path of the page it has now; absent where none names it
 */
public record Gone(
        Kind kind,
        String address,
        @Nullable String name,
        @Nullable String path) {

    /** What the page was about. */
    public enum Kind {
        NAME,
        SPEAKER
    }
}
