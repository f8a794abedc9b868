package org.backfile.render.view;

import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Words in the voice they are set in.
 *
 * @param text ready to print, brackets included
 * @param path of the page about it, from the site root; absent where there is none
 */
public record Value(String text, Voice voice, @Nullable String path) {

    /** Words that stand in the file. */
    public static Value source(String text) {
        return new Value(text, Voice.SOURCE, null);
    }

    /** Words of the archive. */
    public static Value archive(String text) {
        return new Value(text, Voice.ARCHIVE, null);
    }

    /** What the file does not say: {@code [text]}. */
    public static Value supplied(String text) {
        return new Value("[" + text + "]", Voice.SUPPLIED, null);
    }

    /** A found value in its voice: as the source has it if it states it, else in brackets; {@code missing} where nothing was found. */
    public static Value of(@Nullable Finding<String> finding, String missing) {
        if (finding == null || finding.certainty() == Certainty.UNKNOWN) {
            return supplied(missing);
        }
        return finding.certainty() == Certainty.EXPLICIT ? source(finding.value()) : supplied(finding.value());
    }

    /** The same with a page about it. */
    public Value linked(@Nullable String target) {
        return new Value(text, voice, target);
    }
}
