package org.backfile.enrich.word;

import java.util.Locale;

/**
 * A word of a text.
 *
 * @param start in the field, included
 * @param end excluded; a possessive ending is left out
 * @param cues as {@link Cues#of}
 * @param opens whether it begins a sentence, a line or words in quotation marks, where capitals tell little
 * @param gap what stands between it and the word before
 * @param owns whether a possessive ending follows
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public record Token(
        int start, int end, String text, String small, Shape shape, int cues, boolean opens, Gap gap, boolean owns) {

    /** What parts two words. */
    public enum Gap {
        /** Nothing but blanks. */
        NONE,
        COMMA,
        /** An opening bracket. */
        BRACKET,
        /** A quotation mark, with or without others. */
        QUOTE,
        /** Any other mark, the end of a sentence among them. */
        MARK,
        /** The end of a line. */
        LINE
    }

    public static Token of(String field, int start, int end, boolean opens, Gap gap, boolean owns) {
        var text = field.substring(start, end);
        var small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (small.endsWith(".")) {
            small = small.substring(0, small.length() - 1);
        }
        return new Token(start, end, text, small, Shape.of(text), cues(small), opens, gap, owns);
    }

    /** {@code Franco-German} is a people as {@code German} is, and a {@code Secretary-General} is a general of a kind. */
    private static int cues(String small) {
        int hyphen = small.lastIndexOf('-');
        int own = Cues.table().of(small);
        return hyphen < 2
                ? own
                : own
                        | (Cues.table().of(small.substring(hyphen + 1))
                                & (1 << Cue.DEMONYM.ordinal() | 1 << Cue.TITLE.ordinal()));
    }

    public boolean is(Cue cue) {
        return (cues & 1 << cue.ordinal()) != 0;
    }

    public boolean isNameLike() {
        return shape.isNameLike();
    }

    public boolean isSmall() {
        return shape == Shape.SMALL;
    }
}
