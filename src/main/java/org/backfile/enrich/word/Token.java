package org.backfile.enrich.word;

/**
 * A word at its place in a text.
 *
 * @param start in the field, included
 * @param end excluded; a possessive ending is left out
 * @param opens whether it begins a sentence, a line or words in quotation marks, where capitals tell little
 * @param gap what stands between it and the word before
 * @param owns whether a possessive ending follows
 */
public record Token(int start, int end, Word word, boolean opens, Gap gap, boolean owns) {

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

    public String text() {
        return word.text();
    }

    /** In small letters. */
    public String small() {
        return word.small();
    }

    public Shape shape() {
        return word.shape();
    }

    /** As {@link Cues#of}. */
    public int cues() {
        return word.cues();
    }

    /** Whether it is an ordinary word of English, its capital aside. */
    public boolean isOrdinary() {
        return word.isOrdinary();
    }

    /** Whether people bear it before their surname. */
    public boolean isFirstName() {
        return word.isFirstName();
    }

    public boolean is(Cue cue) {
        return word.is(cue);
    }

    public boolean isNameLike() {
        return word.shape().isNameLike();
    }

    public boolean isSmall() {
        return word.shape() == Shape.SMALL;
    }
}
