package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Quotations of a few words, which are said alike on many occasions: joined only in one article, or between two that carry another utterance
 * together.
 */
record Phrases(Quoted quoted, Joined joined) {

    /** Articles of an utterance that are held to carry others together; of more only these. */
    private static final int LINKED = 12;

    /** The words of a phrase by their hash, and who says them. */
    private record Said(long words, int speaker) {}

    void join() {
        var linked = linked();
        var bySpeaker = new HashMap<Said, List<Integer>>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            if (quoted.words(quote) < Occasions.WORDS_OF_A_PHRASE && quoted.speaker(quote) >= 0) {
                var said = new Said(quoted.whole(quote), quoted.speaker(quote));
                join(quote, bySpeaker.computeIfAbsent(said, phrase -> new ArrayList<>(1)), linked);
            }
        }
    }

    private void join(int quote, List<Integer> earlier, Set<Long> linked) {
        int article = quoted.article(quote);
        for (int before : earlier) {
            if (quoted.article(before) == article || linked.contains(both(quoted.article(before), article))) {
                joined.join(before, quote);
                break;
            }
        }
        if (earlier.size() < LINKED) {
            earlier.add(quote);
        }
    }

    /** Every two articles that carry an utterance together. */
    private Set<Long> linked() {
        var articles = new TreeMap<Integer, Set<Integer>>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            int first = joined.of(quote);
            if (first != quote) {
                var of = articles.computeIfAbsent(first, key -> new HashSet<>());
                of.add(quoted.article(first));
                if (of.size() < LINKED) {
                    of.add(quoted.article(quote));
                }
            }
        }
        var linked = new HashSet<Long>();
        articles.values()
                .forEach(of -> of.forEach(a -> of.forEach(b -> {
                    if (a < b) {
                        linked.add(both(a, b));
                    }
                })));
        return linked;
    }

    private static long both(int article, int later) {
        return (long) article << Integer.SIZE | later;
    }
}
