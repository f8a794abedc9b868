package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of two articles stand for each other. Sentences that share a string of their own words, or most of their words, are
 * linked first; then their neighbours are asked for less, because a text that is rewritten is rewritten in order.
 */
final class Alignment {

    /** Of the weight of the shorter sentence. */
    private static final double SEEDED = 0.3;

    private static final double ALIKE = 0.6;

    /** Words of content without which a likeness says little. */
    private static final double ALIKE_WEIGHT = 4;

    private static final double NEIGHBOUR = 0.3;

    private static final double NEIGHBOUR_WEIGHT = 2;

    /** How far from a link, in sentences, its neighbours are sought. */
    private static final int REACH = 3;

    /** Above this many pairs of sentences only those that share a string are looked at. */
    private static final long MOST_PAIRS = 250_000;

    /**
     * Two sentences that stand for each other.
     *
     * @param a index of the first's
     * @param isStrong whether the articles' own words show it, and not only its place
     */
    record Link(int a, int b, double score, boolean isStrong) {}

    private final Side a;
    private final Side b;
    private final int sizeA;
    private final int sizeB;

    /** How many strings the sentences of a pair share. */
    private final Map<Long, Integer> seeds = new HashMap<>();

    private Alignment(Side a, Side b) {
        this.a = a;
        this.b = b;
        this.sizeA = a.text().sentences().size();
        this.sizeB = b.text().sentences().size();
    }

    /** The links of two texts, by sentences of the first, then of the second. */
    static List<Link> of(Side a, Side b) {
        var alignment = new Alignment(a, b);
        alignment.seed();
        return alignment.links();
    }

    /** Finds the pairs of sentences that share strings of their own words. */
    private void seed() {
        var sentenceOfA = a.sentenceOfWord();
        var sentenceOfB = b.sentenceOfWord();
        a.own()
                .eachShared(
                        b.own(),
                        Integer.MAX_VALUE,
                        (word, other) -> seeds.merge(pair(sentenceOfA[word], sentenceOfB[other]), 1, Integer::sum));
    }

    private List<Link> links() {
        var strong = new ArrayList<Link>();
        if ((long) sizeA * sizeB <= MOST_PAIRS) {
            for (int i = 0; i < sizeA; i++) {
                for (int j = 0; j < sizeB; j++) {
                    strong(i, j, strong);
                }
            }
        } else {
            seeds.keySet().stream().sorted().forEach(pair -> strong((int) (pair >>> 32), (int) (long) pair, strong));
        }
        var links = best(strong);
        links = best(withNeighbours(links));
        links.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
        return links;
    }

    private void strong(int i, int j, List<Link> links) {
        int seed = seeds.getOrDefault(pair(i, j), 0);
        var one = a.ownSentences().get(i);
        var other = b.ownSentences().get(j);
        double shared = one.shared(other);
        double score = shared / Math.max(1, Math.min(one.weight(), other.weight()));
        if ((seed > 0 && score >= SEEDED) || (score >= ALIKE && shared >= ALIKE_WEIGHT)) {
            links.add(new Link(i, j, score + Math.min(seed, 5) * 0.02, true));
        }
    }

    /** Each sentence keeps its best partner; a partner that is taken may be shared with a neighbour, as where one sentence became two. */
    private static List<Link> best(List<Link> links) {
        var bestA = new HashMap<Integer, Link>();
        var bestB = new HashMap<Integer, Link>();
        for (var link : links) {
            bestA.merge(link.a(), link, Alignment::better);
            bestB.merge(link.b(), link, Alignment::better);
        }
        var kept = new ArrayList<Link>();
        for (var link : links) {
            boolean forA = link.equals(bestA.get(link.a()));
            boolean forB = link.equals(bestB.get(link.b()));
            if ((forA && forB)
                    || (forA
                            && Math.abs(Objects.requireNonNull(bestB.get(link.b()))
                                                    .a()
                                            - link.a())
                                    <= 2)
                    || (forB
                            && Math.abs(Objects.requireNonNull(bestA.get(link.a()))
                                                    .b()
                                            - link.b())
                                    <= 2)) {
                kept.add(link);
            }
        }
        return kept;
    }

    private static Link better(Link one, Link other) {
        return other.score() > one.score() ? other : one;
    }

    private List<Link> withNeighbours(List<Link> links) {
        var all = new HashMap<Long, Link>();
        links.forEach(link -> all.put(pair(link.a(), link.b()), link));
        // Neighbours of neighbours too: three rounds reach across a paragraph of short sentences.
        var front = links;
        for (int round = 0; round < REACH && !front.isEmpty(); round++) {
            var next = new ArrayList<Link>();
            for (var link : front) {
                for (int i = Math.max(0, link.a() - REACH); i <= Math.min(sizeA - 1, link.a() + REACH); i++) {
                    for (int j = Math.max(0, link.b() - REACH); j <= Math.min(sizeB - 1, link.b() + REACH); j++) {
                        if (!all.containsKey(pair(i, j)) && isAlongside(link, i, j)) {
                            var neighbour = neighbour(i, j);
                            if (neighbour != null) {
                                all.put(pair(i, j), neighbour);
                                next.add(neighbour);
                            }
                        }
                    }
                }
            }
            front = next;
        }
        var sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
        return sorted;
    }

    /** On the same side of the link in both texts. */
    private static boolean isAlongside(Link link, int i, int j) {
        return (i - link.a()) * (j - link.b()) >= 0;
    }

    private @Nullable Link neighbour(int i, int j) {
        var one = a.sentences().get(i);
        var other = b.sentences().get(j);
        double shared = one.shared(other);
        double score = shared / Math.max(1, Math.min(one.weight(), other.weight()));
        return score >= NEIGHBOUR && shared >= NEIGHBOUR_WEIGHT ? new Link(i, j, score, false) : null;
    }

    private static long pair(int i, int j) {
        return (long) i << 32 | j;
    }
}
