package org.backfile.relate.reuse;

import java.util.Arrays;
import java.util.BitSet;
import org.backfile.relate.words.WordSequence;

/**
 * The words of an article that can show a copy: neither quoted nor part of a string that many articles have. What two articles share of
 * them is counted in three ways: strings of five words, strings of three, and the longest run.
 */
final class OwnWords {

    private static final int SHORT_STRING = 3;

    /** A string that stands in one article more often than this is followed at its first places only. */
    private static final int PLACES = 4;

    /** Bits of a place: no text has more words. */
    private static final int PLACE_BITS = Long.SIZE - Shingles.BITS;

    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final WordSequence words;
    private final BitSet own = new BitSet();

    /** Every string that can show a copy in the upper bits, the word that it begins with in the lower; rising. */
    private final long[] strings;

    private final long[] shortStrings;

    OwnWords(WordSequence words, CommonStrings common) {
        this.words = words;
        this.strings = strings(common);
        this.shortStrings = shortStrings();
    }

    /** Finds the strings, and on the way the words that no common one covers. */
    private long[] strings(CommonStrings common) {
        var found = new long[words.size()];
        int count = 0;
        for (int word = 0; word < words.size(); word++) {
            own.set(word, !words.isQuoted(word));
        }
        for (int word = 0; word < words.size(); word++) {
            long key = Shingles.ownAt(words, word);
            if (key >= 0 && common.contains(key)) {
                own.clear(word, words.shingleEnd(word));
            } else if (key >= 0) {
                found[count++] = key << PLACE_BITS | word;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    private long[] shortStrings() {
        var keys = new long[words.size()];
        int count = 0;
        for (int word = 0; word + SHORT_STRING <= words.size(); word++) {
            if (own.get(word) && own.nextClearBit(word) >= word + SHORT_STRING) {
                keys[count++] = words.key(word, word + SHORT_STRING);
            }
        }
        return Shingles.distinct(keys, count);
    }

    boolean contains(int word) {
        return own.get(word);
    }

    /** How many there are from one word up to another. */
    int count(int first, int end) {
        int count = 0;
        for (int word = own.nextSetBit(first); word >= 0 && word < end; word = own.nextSetBit(word + 1)) {
            count++;
        }
        return count;
    }

    int size() {
        return own.cardinality();
    }

    /** The share of the strings of three words that both have, of the article that has fewer. */
    double sharedShortStrings(OwnWords other) {
        return Shingles.share(shortStrings, other.shortStrings);
    }

    /** Takes the words with which one string begins here and there. */
    interface SharedString {
        void at(int word, int otherWord);
    }

    /** Hands on every string that both have, at each of its places here and at the first so many there. */
    void eachShared(OwnWords other, int places, SharedString take) {
        var here = strings;
        var there = other.strings;
        for (int i = 0, j = 0; i < here.length && j < there.length; ) {
            int order = Long.compare(here[i] >> PLACE_BITS, there[j] >> PLACE_BITS);
            if (order == 0) {
                for (int k = j;
                        k < there.length && k - j < places && here[i] >> PLACE_BITS == there[k] >> PLACE_BITS;
                        k++) {
                    take.at((int) here[i] & PLACE, (int) there[k] & PLACE);
                }
            }
            i += order <= 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
    }

    /** The most own words that stand in one run of words that both articles have; a run goes on through quotations. */
    int longestRun(OwnWords other) {
        var meetings = new Meetings();
        eachShared(other, PLACES, meetings);
        // By words, so that one run is followed once however many strings it has.
        Arrays.sort(meetings.places, 0, meetings.size);
        var reached = new int[meetings.size == 0 ? 0 : words.size() + other.words.size()];
        int longest = 0;
        for (int i = 0; i < meetings.size; i++) {
            int word = (int) (meetings.places[i] >>> Integer.SIZE);
            int place = (int) meetings.places[i];
            int shift = place - word + words.size();
            if (reached[shift] <= word) {
                reached[shift] = runEnd(word, other, place);
                longest = Math.max(longest, count(runStart(word, other, place), reached[shift]));
            }
        }
        return longest;
    }

    /** Where strings of two articles meet. */
    private static final class Meetings implements SharedString {

        private long[] places = new long[16];
        private int size;

        @Override
        public void at(int word, int otherWord) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = (long) word << Integer.SIZE | otherWord;
        }
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
}
