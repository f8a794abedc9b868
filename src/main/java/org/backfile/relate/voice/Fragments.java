package org.backfile.relate.voice;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.corpus.Utterance.Match;

/** Quotations whose words stand in longer ones. Each goes to the utterance that holds them: to the nearest in time if several do, else to none. */
final class Fragments {

    private final Quoted quoted;
    private final Occasions occasions;
    private final Map<Integer, Set<Integer>> wholes = new TreeMap<>();

    Fragments(Quoted quoted, Occasions occasions) {
        this.quoted = quoted;
        this.occasions = occasions;
    }

    /** Takes a quotation and a longer one that holds its words. */
    void add(int part, int whole) {
        wholes.computeIfAbsent(part, quote -> new HashSet<>()).add(whole);
    }

    /** Joins those that have one place to go to; which that is, is settled for all before the first is joined. */
    void attach(Joined joined) {
        var targets = new TreeMap<Integer, Integer>();
        wholes.forEach((part, candidates) -> {
            int best = nearest(part, candidates);
            if (isClear(part, best, candidates, joined)) {
                targets.put(part, best);
            }
        });
        targets.forEach((part, whole) -> {
            if (joined.mayBeOne(part, whole, quoted.words(part))) {
                joined.join(part, whole, Match.PART);
            }
        });
    }

    private int nearest(int part, Set<Integer> candidates) {
        return candidates.stream()
                .min(Comparator.<Integer>comparingInt(whole -> isOfOneArticle(part, whole) ? 0 : 1)
                        .thenComparingLong(whole -> daysApart(part, whole))
                        .thenComparing(whole -> -quoted.words(whole))
                        .thenComparing(whole -> whole))
                .orElseThrow();
    }

    /** Whether all candidates are of the utterance of the best, or the best is of the same article, or all of others lie farther off. */
    private boolean isClear(int part, int best, Set<Integer> candidates, Joined joined) {
        return isOfOneArticle(part, best)
                || candidates.stream()
                        .filter(whole -> joined.of(whole) != joined.of(best))
                        .allMatch(whole -> daysApart(part, whole) > daysApart(part, best));
    }

    private boolean isOfOneArticle(int a, int b) {
        return quoted.article(a) == quoted.article(b);
    }

    private long daysApart(int a, int b) {
        return occasions.daysApart(quoted.article(a), quoted.article(b));
    }
}
