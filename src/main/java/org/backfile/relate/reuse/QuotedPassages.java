package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Field;
import org.backfile.corpus.Passage;
import org.backfile.relate.words.WordSequence;

/** The words that two articles both quote: runs of words that are the same and quoted on both sides. */
final class QuotedPassages {

    /** A shorter run is a turn of phrase. */
    private static final int WORDS = 8;

    private QuotedPassages() {}

    static List<Passage> of(Text a, Text b) {
        var one = a.words();
        var other = b.words();
        var places = places(other);
        var passages = new ArrayList<Passage>();
        int word = 0;
        while (word < one.size()) {
            var place = places.get(key(one, word));
            int length = place == null ? 0 : length(one, word, other, place);
            if (place != null && length >= WORDS) {
                passages.add(new Passage(
                        Field.TEXT, one.span(word, word + length - 1), other.span(place, place + length - 1), 1));
            }
            word += Math.max(1, length);
        }
        return passages;
    }

    private static Map<Long, Integer> places(WordSequence words) {
        var places = new HashMap<Long, Integer>();
        for (int word = 0; word < words.size(); word++) {
            if (words.isQuoted(word)) {
                places.putIfAbsent(key(words, word), word);
            }
        }
        return places;
    }

    private static long key(WordSequence words, int first) {
        return words.key(first, Math.min(words.size(), first + WordSequence.SHINGLE_WORDS));
    }

    private static int length(WordSequence one, int first, WordSequence other, int place) {
        int length = 0;
        while (first + length < one.size()
                && place + length < other.size()
                && one.hash(first + length) == other.hash(place + length)
                && one.isQuoted(first + length)
                && other.isQuoted(place + length)) {
            length++;
        }
        return length;
    }
}
