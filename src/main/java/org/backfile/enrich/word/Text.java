package org.backfile.enrich.word;

import org.jspecify.annotations.Nullable;

/**
 * The characters of one field, and the words met in it. Names, quotations and figures are found by rules that cut a text each in its own way,
 * but most words are the same for all of them: what one of them asked for, the next one finds here. For one thread.
 */
public final class Text {

    private final String string;
    private final char[] chars;
    private final Vocabulary vocabulary;

    /** The word last asked for that begins at a character, and where it ends. */
    private final @Nullable Word[] met;

    private final int[] ends;

    /** @param vocabulary the words met in other texts */
    public Text(String string, Vocabulary vocabulary) {
        this.string = string;
        this.chars = string.toCharArray(); // every character is looked at many times, and charAt checks its bounds
        this.vocabulary = vocabulary;
        this.met = new Word[chars.length];
        this.ends = new int[chars.length];
    }

    public String string() {
        return string;
    }

    /** Its characters: to be read only. */
    public char[] chars() {
        return chars;
    }

    public boolean isEmpty() {
        return chars.length == 0;
    }

    /** The word that a stretch is. */
    public Word word(int from, int to) {
        if (from == to) {
            return vocabulary.word(chars, from, to);
        }
        var known = met[from];
        if (known != null && ends[from] == to) {
            return known;
        }
        var word = vocabulary.word(chars, from, to);
        met[from] = word;
        ends[from] = to;
        return word;
    }
}
