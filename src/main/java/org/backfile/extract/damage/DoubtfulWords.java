package org.backfile.extract.damage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.backfile.lexicon.EnglishWords;
import org.backfile.lexicon.EnglishWords.Rank;
import org.jspecify.annotations.Nullable;

/**
 * How doubtful words are, and what they become when a string is put in. Both ask for searches in the list of English words, and the words of a
 * corpus come again and again: what was found last is kept. What this gives never depends on what it keeps. Safe to share between threads.
 */
final class DoubtfulWords {

    /** A word as it should be, in the list or made of one that is. */
    static final int SOUND = 0;

    static final int RARE = 1;

    /** No word at all. */
    static final int ODD = 2;

    /** Strings that were lost have no fewer letters: shorter ones fit too many words by chance. */
    private static final int SHORTEST = 3;

    /** Longer ones were never seen lost. */
    private static final int LONGEST = 6;

    private static final int LETTER_BITS = 5;

    /** Letters of a word that is kept with its weight in one number, so that two threads never mix up two words. */
    private static final int KEPT_LETTERS = 12;

    private static final int WEIGHT_BITS = 2;

    private static final int WEIGHTS_BITS = 13;
    private static final int COMPLETIONS_BITS = 12;

    /** As in every Fibonacci hashing: the golden ratio of 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final EnglishWords english = EnglishWords.list();
    private final AtomicLongArray weights = new AtomicLongArray(1 << WEIGHTS_BITS);
    private final @Nullable Completions[] completions = new Completions[1 << COMPLETIONS_BITS];

    /** What one word becomes, as {@link #completions(String)}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Completions(String word, long[] found) {}

    /** The weight of a word of small letters. */
    int weight(char[] text, int from, int to) {
        if (to - from > KEPT_LETTERS) {
            return weigh(text, from, to);
        }
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = letters << LETTER_BITS | code(text[i]);
        }
        int place = place(letters, WEIGHTS_BITS);
        long kept = weights.getOpaque(place);
        if (kept >>> WEIGHT_BITS == letters) {
            return (int) kept & (1 << WEIGHT_BITS) - 1;
        }
        int weight = weigh(text, from, to);
        weights.setOpaque(place, letters << WEIGHT_BITS | weight);
        return weight;
    }

    private int weigh(char[] text, int from, int to) {
        var rank = english.rank(text, from, to);
        if (rank == Rank.UNKNOWN) {
            return english.isKnown(new String(text, from, to - from)) ? SOUND : ODD;
        }
        return rank == Rank.RARE ? RARE : SOUND;
    }

    /**
     * Every string that makes a word of small letters a whole one when it is put in, inside it or at its end: its {@link #code(String, int, int)}
     * in the upper half of each number, the whole word by its number in the list in the lower.
     */
    long[] completions(String word) {
        int place = place(word.hashCode(), COMPLETIONS_BITS);
        var kept = completions[place];
        if (kept != null && kept.word().equals(word)) {
            return kept.found();
        }
        var found = complete(word);
        completions[place] = new Completions(word, found);
        return found;
    }

    private static int place(long key, int bits) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - bits));
    }

    private long[] complete(String word) {
        var found = new long[16];
        int count = 0;
        int length = word.length();
        char second = word.charAt(1);
        var wholes = english.between(word.charAt(0), word.charAt(length - 1));
        for (int lost = SHORTEST; lost <= LONGEST && length + lost < wholes.length; lost++) {
            for (int whole : wholes[length + lost]) {
                // What is put in stands behind the second letter, which stays, or moves it: a glance spares nine words
                // in ten.
                if (english.letter(whole, 1) != second && english.letter(whole, 1 + lost) != second) {
                    continue;
                }
                int head = sameAtStart(word, whole);
                int tail = sameAtEnd(word, whole);
                for (int at = Math.max(1, length - tail); at <= Math.min(head, length - 1); at++) {
                    found = with(found, count++, whole, at, lost);
                }
            }
        }
        for (int whole = english.after(word); english.startsWith(whole, word); whole++) {
            int lost = english.length(whole) - length;
            if (lost >= SHORTEST && lost <= LONGEST) {
                found = with(found, count++, whole, length, lost);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private long[] with(long[] found, int count, int whole, int at, int lost) {
        var more = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        more[count] = (long) code(english.word(whole), at, at + lost) << Integer.SIZE | whole;
        return more;
    }

    /** At most six small letters as one number of 30 bits. */
    static int code(String word, int from, int to) {
        int code = 0;
        for (int i = from; i < to; i++) {
            code = code << LETTER_BITS | code(word.charAt(i));
        }
        return code;
    }

    /** The letters that a number stands for. */
    static String letters(int code) {
        var letters = new StringBuilder();
        for (int rest = code; rest != 0; rest >>>= LETTER_BITS) {
            letters.append((char) ('a' - 1 + (rest & (1 << LETTER_BITS) - 1)));
        }
        return letters.reverse().toString();
    }

    private static int code(char letter) {
        return letter - 'a' + 1;
    }

    private int sameAtStart(String word, int whole) {
        int same = 0;
        while (same < word.length() && word.charAt(same) == english.letter(whole, same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(String word, int whole) {
        int last = english.length(whole) - 1;
        int same = 0;
        while (same < word.length() && word.charAt(word.length() - 1 - same) == english.letter(whole, last - same)) {
            same++;
        }
        return same;
    }
}
