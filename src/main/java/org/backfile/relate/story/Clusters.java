package org.backfile.relate.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles to clusters, always the two that are most alike on the average of all their pairs (group average linkage; of vectors of one
 * length that average follows from the two sums: Manning, Raghavan and Schütze 2008, 17.3), until none are alike enough. Only neighbours are
 * compared, so the work grows with the number of neighbours. The same for any order of the articles but for ties, which go by index.
 */
final class Clusters {

    private static final class Cluster {

        final List<Integer> members = new ArrayList<>();
        final TreeSet<Integer> near = new TreeSet<>();
        Vector sum;
        When time;
        int joins;

        Cluster(int article, Vector vector, When time) {
            members.add(article);
            this.sum = vector;
            this.time = time;
        }
    }

    /** Two clusters by the index of their first article; the numbers of joins tell whether it is still so. */
    private record Candidate(double likeness, int a, int b, int joinsA, int joinsB) {

        static final Comparator<Candidate> BEST = Comparator.comparingDouble((Candidate each) -> -each.likeness)
                .thenComparing(Candidate::a)
                .thenComparing(Candidate::b);
    }

    private final double threshold;
    private final long window;
    private final List<@Nullable Cluster> clusters = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST);

    /**
     * @param threshold from 0 to 1: how alike two clusters must be on average
     * @param window most days of silence within a cluster
     */
    private Clusters(List<Vector> vectors, List<When> times, double threshold, long window) {
        this.threshold = threshold;
        this.window = window;
        for (int i = 0; i < vectors.size(); i++) {
            clusters.add(new Cluster(i, vectors.get(i), times.get(i)));
        }
    }

    /** The clusters of two and more, members and clusters by index. */
    static List<List<Integer>> of(
            List<Vector> vectors, List<When> times, List<Neighbours.Pair> pairs, double threshold, long window) {
        return new Clusters(vectors, times, threshold, window).join(pairs);
    }

    private List<List<Integer>> join(List<Neighbours.Pair> pairs) {
        for (var pair : pairs) {
            meet(pair.first(), pair.second());
        }
        for (var best = queue.poll(); best != null; best = queue.poll()) {
            var a = clusters.get(best.a);
            var b = clusters.get(best.b);
            if (a != null && b != null && a.joins == best.joinsA && b.joins == best.joinsB) {
                join(best.a, a, best.b, b);
            }
        }
        var found = new ArrayList<List<Integer>>();
        for (var cluster : clusters) {
            if (cluster != null && cluster.members.size() > 1) {
                found.add(cluster.members.stream().sorted().toList());
            }
        }
        return found;
    }

    /** The cluster of the smaller index takes in the other. */
    private void join(int keptIndex, Cluster kept, int goneIndex, Cluster gone) {
        kept.members.addAll(gone.members);
        kept.sum = kept.sum.plus(gone.sum);
        kept.time = kept.time.and(gone.time);
        kept.joins++;
        clusters.set(goneIndex, null);
        for (int other : gone.near) {
            var cluster = clusters.get(other);
            if (cluster != null) {
                cluster.near.remove(goneIndex);
                if (other != keptIndex) {
                    cluster.near.add(keptIndex);
                    kept.near.add(other);
                }
            }
        }
        kept.near.remove(goneIndex);
        for (int other : kept.near) {
            offer(Math.min(keptIndex, other), Math.max(keptIndex, other));
        }
    }

    private void meet(int a, int b) {
        var first = clusters.get(a);
        var second = clusters.get(b);
        if (first != null && second != null && first.near.add(b)) {
            second.near.add(a);
            offer(a, b);
        }
    }

    private void offer(int indexA, int indexB) {
        var a = clusters.get(indexA);
        var b = clusters.get(indexB);
        if (a == null || b == null || a.time.daysTo(b.time) > window) {
            return;
        }
        double pairs = (double) a.members.size() * b.members.size() * Vector.UNIT * Vector.UNIT;
        double likeness = a.sum.times(b.sum) / pairs;
        if (likeness >= threshold) {
            queue.add(new Candidate(likeness, indexA, indexB, a.joins, b.joins));
        }
    }
}
