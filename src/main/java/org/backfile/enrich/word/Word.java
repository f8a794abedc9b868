package org.backfile.enrich.word;

import java.util.Locale;
import org.backfile.lexicon.Gazetteer;

/**
 * A word as it is written, with what that alone tells. See {@link Vocabulary}.
 *
 * @param letters the word as a number, as {@link #packed}
 * @param lower in small letters, with straight apostrophes
 * @param small the same without the full stop of an abbreviation
 * @param cues as {@link Cues#of}
 * @param isOrdinary whether it is an ordinary word of English, its capital aside
 * @param isFirstName whether people bear it before their surname
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public record Word(
        String text,
        long letters,
        String lower,
        String small,
        Shape shape,
        int cues,
        boolean isOrdinary,
        boolean isFirstName) {

    private static final int PACKED = Long.BYTES;

    /**
     * The characters of a short word one behind the other in the bytes of a number: to compare such words is to compare two numbers, and no
     * characters need to be fetched. 0 for what does not fit, long words and those
     * beyond Latin-1. No word begins with a NUL.
     */
    static long packed(char[] text, int from, int to) {
        if (to - from > PACKED) {
            return 0;
        }
        long packed = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Byte.SIZE | text[i];
            all |= text[i];
        }
        return all > 0xff ? 0 : packed;
    }

    static Word of(String text, long letters) {
        var lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        var small = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        var shape = Shape.of(text);
        boolean firstName = shape != Shape.SMALL && Gazetteer.table().isFirstName(text);
        return new Word(
                text,
                letters,
                lower,
                small,
                shape,
                Cues.table().withParts(small),
                OrdinaryWords.isOrdinary(small),
                firstName);
    }

    boolean is(Cue cue) {
        return (cues & 1 << cue.ordinal()) != 0;
    }
}
