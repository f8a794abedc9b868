package org.backfile.relate.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.backfile.corpus.Span;

/**
 * The words of a text in order, without case, accents and apostrophes, each as a hash of 64 bits. Words that two texts have in common
 * are found by comparing hashes; that two different words share one is not to be expected in any archive.
 */
public final class WordSequence {

    /** Words of a shingle: five of an alphabet, ten single characters of a script without blanks. */
    public static final int SHINGLE_WORDS = 5;

    private static final int WEIGHT_OF_WORD = 2;

    private final String text;
    private final BitSet quoted = new BitSet();
    private long[] hashes = new long[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    /** Whether some words are single characters of a script without blanks. */
    private boolean hasCharacters;

    private WordSequence(String text) {
        this.text = text;
    }

    /**
     * Cuts a text.
     *
     * @param quotations spans of the text that are somebody's words, in order
     */
    public static WordSequence of(String text, List<Span> quotations) {
        var words = new WordSequence(text);
        words.cut();
        quotations.forEach(words::quote);
        return words;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public long hash(int word) {
        return hashes[word];
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Whether all words from one up to another are quoted. */
    public boolean areQuoted(int first, int end) {
        return quoted.nextClearBit(first) >= end;
    }

    /** Whether one of the words from one up to another is quoted. */
    public boolean areAnyQuoted(int first, int end) {
        int next = quoted.nextSetBit(first);
        return next >= 0 && next < end;
    }

    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The characters from the first of a word to the last of another. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The characters between a word and the next; up to the end of the text after the last. */
    public String gapAfter(int word) {
        return text.substring(ends[word], word + 1 < size ? starts[word + 1] : text.length());
    }

    /** The first word that begins at or after a place of the text. */
    public int wordAt(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The word after the last of the shingle that begins with this one; -1 where the text ends before. */
    public int shingleEnd(int first) {
        if (!hasCharacters) {
            return first + SHINGLE_WORDS <= size ? first + SHINGLE_WORDS : -1;
        }
        int weight = 0;
        for (int at = first; at < size; at++) {
            weight += isCharacter(at) ? 1 : WEIGHT_OF_WORD;
            if (weight >= SHINGLE_WORDS * WEIGHT_OF_WORD) {
                return at + 1;
            }
        }
        return -1;
    }

    /** What stands for the words from one up to another. */
    public long key(int first, int end) {
        long key = 0;
        for (int at = first; at < end; at++) {
            key = mixed(key * 31 + hashes[at]);
        }
        return key;
    }

    private boolean isCharacter(int word) {
        return ends[word] - starts[word] == 1 && Letters.isWord(text.charAt(starts[word]));
    }

    private void quote(Span span) {
        int first = wordAt(span.start());
        int end = wordAt(span.end());
        if (first < end) {
            quoted.set(first, end);
        }
    }

    private void cut() {
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (!Letters.inWord(c)) {
                at++;
                continue;
            }
            int start = at;
            long hash = 1;
            if (Letters.isWord(c)) {
                hash = hash * 0x100000001B3L + c;
                hasCharacters = true;
                at++;
            } else {
                while (at < length && goesOn(at)) {
                    char folded = Letters.folded(text.charAt(at));
                    if (folded != 0 && !Letters.isApostrophe(folded)) {
                        hash = (hash ^ folded) * 0x100000001B3L;
                    }
                    at++;
                }
            }
            add(start, at, mixed(hash));
        }
    }

    private boolean goesOn(int at) {
        char c = text.charAt(at);
        if (Letters.inWord(c)) {
            return !Letters.isWord(c);
        }
        return Letters.isApostrophe(c)
                && at + 1 < text.length()
                && Letters.inWord(text.charAt(at + 1))
                && Letters.inWord(text.charAt(at - 1));
    }

    private void add(int start, int end, long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Spreads the bits (the finisher of MurmurHash3). */
    public static long mixed(long value) {
        long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
