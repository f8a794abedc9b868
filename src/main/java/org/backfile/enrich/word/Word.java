package org.backfile.enrich.word;

import java.util.Locale;
import org.backfile.lexicon.Gazetteer;

/**
 * A word as it is written, with what that alone tells. See {@link Vocabulary}.
 *
 * @param lower in small letters, with straight apostrophes
 * @param small the same without the full stop of an abbreviation
 * @param cues as {@link Cues#of}
 * @param isOrdinary whether it is an ordinary word of English, its capital aside
 * @param isFirstName whether people bear it before their surname
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public record Word(
        String text, String lower, String small, Shape shape, int cues, boolean isOrdinary, boolean isFirstName) {

    static Word of(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        var small = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        var shape = Shape.of(text);
        boolean firstName = shape != Shape.SMALL && Gazetteer.table().isFirstName(text);
        return new Word(
                text, lower, small, shape, Cues.table().withParts(small), OrdinaryWords.isOrdinary(small), firstName);
    }

    boolean is(Cue cue) {
        return (cues & 1 << cue.ordinal()) != 0;
    }
}
