package org.backfile.relate.reuse;

import java.util.Arrays;
import org.backfile.relate.words.WordSequence;

/** The strings of words by which texts are compared, as keys of 40 bits; each once and in order. */
final class Shingles {

    static final int BITS = 40;

    /** Set apart what is said and what is quoted: the same words as both have two keys. */
    private static final long QUOTED = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** Strings of the article's own words. */
    static long[] own(WordSequence words) {
        return keys(words, false);
    }

    /** Strings that lie within a quotation. */
    static long[] quoted(WordSequence words) {
        return keys(words, true);
    }

    /** The key of the string that begins with a word, if no word of it is quoted; else -1. */
    static long ownAt(WordSequence words, int first) {
        return at(words, first, false);
    }

    private static long[] keys(WordSequence words, boolean quoted) {
        var keys = new long[words.size()];
        int count = 0;
        for (int first = 0; first < words.size(); first++) {
            long key = at(words, first, quoted);
            if (key >= 0) {
                keys[count++] = key;
            }
        }
        return distinct(keys, count);
    }

    /** The first so many keys, each once and in order. */
    static long[] distinct(long[] keys, int count) {
        Arrays.sort(keys, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    /** The share of keys that both have, of those that are fewer; each once and in order. */
    static double share(long[] some, long[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            long one = some[i];
            long other = others[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(some.length, others.length));
    }

    private static long at(WordSequence words, int first, boolean quoted) {
        int end = words.shingleEnd(first);
        if (end < 0) {
            return -1;
        }
        if (quoted ? !words.areQuoted(first, end) : words.areAnyQuoted(first, end)) {
            return -1;
        }
        return (words.key(first, end) ^ (quoted ? QUOTED : 0)) >>> (Long.SIZE - BITS);
    }
}
