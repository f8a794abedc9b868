package org.backfile.relate.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.backfile.relate.words.WordSequence;

/**
 * The words of an article that can show a copy: neither quoted nor part of a string that many articles have. What two articles share of
 * them is counted in three ways: strings of three words, and the longest run.
 */
final class OwnWords {

    private static final int SHORT_STRING = 3;

    /** A string that stands in one article more often than this is followed at its first places only. */
    private static final int PLACES = 4;

    private final WordSequence words;
    private final CommonStrings common;
    private final BitSet own = new BitSet();

    private OwnWords(WordSequence words, CommonStrings common) {
        this.words = words;
        this.common = common;
    }

    static OwnWords of(WordSequence words, CommonStrings common) {
        var found = new OwnWords(words, common);
        for (int word = 0; word < words.size(); word++) {
            found.own.set(word, !words.isQuoted(word));
        }
        for (int word = 0; word < words.size(); word++) {
            long key = Shingles.ownAt(words, word);
            if (key >= 0 && common.contains(key)) {
                found.own.clear(word, words.shingleEnd(word));
            }
        }
        return found;
    }

    boolean contains(int word) {
        return own.get(word);
    }

    /** How many there are from one word up to another. */
    int count(int first, int end) {
        return own.get(first, end).cardinality();
    }

    int size() {
        return own.cardinality();
    }

    /** The key of the string that begins with a word, if it can show a copy; else -1. */
    long stringAt(int word) {
        long key = Shingles.ownAt(words, word);
        return key >= 0 && common.contains(key) ? -1 : key;
    }

    /** The share of the strings of three words that both have, of the article that has fewer. */
    double shortStrings(OwnWords other) {
        var mine = shortStrings();
        var theirs = other.shortStrings();
        int shared = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            int order = Long.compare(mine[i], theirs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) shared / Math.max(1, Math.min(mine.length, theirs.length));
    }

    private long[] shortStrings() {
        var keys = new long[Math.max(0, words.size())];
        int size = 0;
        for (int word = 0; word + SHORT_STRING <= words.size(); word++) {
            if (count(word, word + SHORT_STRING) == SHORT_STRING) {
                keys[size++] = words.key(word, word + SHORT_STRING);
            }
        }
        return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    }

    /** The most own words that stand in one run of words that both articles have; a run goes on through quotations. */
    int longestRun(OwnWords other) {
        var places = other.places();
        var reached = new HashMap<Integer, Integer>();
        int longest = 0;
        for (int word = 0; word < words.size(); word++) {
            long key = stringAt(word);
            if (key < 0) {
                continue;
            }
            for (int place : places.getOrDefault(key, new int[0])) {
                if (reached.getOrDefault(place - word, 0) <= word) {
                    int end = runEnd(word, other, place);
                    reached.put(place - word, end);
                    longest = Math.max(longest, count(runStart(word, other, place), end));
                }
            }
        }
        return longest;
    }

    private int runStart(int word, OwnWords other, int place) {
        int first = word;
        int at = place;
        while (first > 0 && at > 0 && words.hash(first - 1) == other.words.hash(at - 1)) {
            first--;
            at--;
        }
        return first;
    }

    private int runEnd(int word, OwnWords other, int place) {
        int end = word;
        int at = place;
        while (end < words.size() && at < other.words.size() && words.hash(end) == other.words.hash(at)) {
            end++;
            at++;
        }
        return end;
    }

    private Map<Long, int[]> places() {
        var places = new HashMap<Long, int[]>();
        for (int word = 0; word < words.size(); word++) {
            long key = stringAt(word);
            if (key >= 0) {
                int at = word;
                places.merge(
                        key, new int[] {at}, (before, more) -> before.length == PLACES ? before : with(before, at));
            }
        }
        return places;
    }

    private static int[] with(int[] before, int place) {
        var more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = place;
        return more;
    }
}
