package org.backfile.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.backfile.relate.group.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles to clusters, always the two that are most alike on the average of all their pairs (group average linkage; of vectors of one
 * length that average follows from the two sums: Manning, Raghavan and Schütze 2008, 17.3), until none are alike enough. Only neighbours are
 * compared, so the work grows with the number of neighbours. The same for any order of the articles but for ties, which go by index.
 */
final class Clusters {

    /** One article and more. An article that met none has no cluster. */
    private static final class Cluster {

        int size = 1;
        int joins;
        When time;

        /** Of the vectors; absent while there is one, which is the article's own. */
        @Nullable
        Vector sum;

        /** Articles whose clusters are to be compared with this. */
        int[] near = new int[4];

        int nearSize;

        Cluster(When time) {
            this.time = time;
        }

        void meet(int other) {
            if (nearSize == near.length) {
                near = Arrays.copyOf(near, 2 * nearSize);
            }
            near[nearSize++] = other;
        }
    }

    /** Two clusters by the index of their first article; the numbers of joins tell whether it is still so. */
    private record Candidate(double likeness, int a, int b, int joinsA, int joinsB) {

        static final Comparator<Candidate> BEST = Comparator.comparingDouble((Candidate each) -> -each.likeness)
                .thenComparingInt(Candidate::a)
                .thenComparingInt(Candidate::b);
    }

    private final Vectors vectors;
    private final List<When> times;
    private final double threshold;
    private final long window;
    private final @Nullable Cluster[] clusters;
    private final Groups groups;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST);

    /**
     * @param threshold from 0 to 1: how alike two clusters must be on average
     * @param window most days of silence within a cluster
     */
    Clusters(Vectors vectors, List<When> times, double threshold, long window) {
        this.vectors = vectors;
        this.times = times;
        this.threshold = threshold;
        this.window = window;
        this.clusters = new @Nullable Cluster[vectors.size()];
        this.groups = new Groups(vectors.size());
    }

    /** Takes two articles that may be of one cluster; each two at most once, and all before the clusters are asked for. */
    void meet(Neighbours.Pair pair) {
        var a = cluster(pair.first());
        var b = cluster(pair.second());
        a.meet(pair.second());
        b.meet(pair.first());
        if (pair.likeness() >= threshold && a.time.daysTo(b.time) <= window) {
            queue.add(new Candidate(pair.likeness(), pair.first(), pair.second(), 0, 0));
        }
    }

    private Cluster cluster(int article) {
        var cluster = clusters[article];
        if (cluster == null) {
            cluster = new Cluster(times.get(article));
            clusters[article] = cluster;
        }
        return cluster;
    }

    /** The clusters of two and more, members and clusters by index. */
    List<List<Integer>> join() {
        for (var best = queue.poll(); best != null; best = queue.poll()) {
            var a = clusters[best.a];
            var b = clusters[best.b];
            if (a != null && b != null && a.joins == best.joinsA && b.joins == best.joinsB) {
                join(best.a, a, best.b, b);
            }
        }
        var members = new TreeMap<Integer, List<Integer>>();
        for (int article = 0; article < clusters.length; article++) {
            var cluster = clusters[groups.of(article)];
            if (cluster != null && cluster.size > 1) {
                members.computeIfAbsent(groups.of(article), first -> new ArrayList<>())
                        .add(article);
            }
        }
        return List.copyOf(members.values());
    }

    /** The cluster of the smaller index takes in the other. */
    private void join(int keptIndex, Cluster kept, int goneIndex, Cluster gone) {
        kept.sum = sum(keptIndex, kept).plus(sum(goneIndex, gone));
        kept.size += gone.size;
        kept.time = kept.time.and(gone.time);
        kept.joins++;
        clusters[goneIndex] = null;
        groups.join(keptIndex, goneIndex);
        kept.near = near(keptIndex, kept, gone);
        kept.nearSize = kept.near.length;
        for (int other : kept.near) {
            offer(Math.min(keptIndex, other), Math.max(keptIndex, other));
        }
    }

    /** The clusters near two that are joined, each once. */
    private int[] near(int index, Cluster kept, Cluster gone) {
        var all = Arrays.copyOf(kept.near, kept.nearSize + gone.nearSize);
        System.arraycopy(gone.near, 0, all, kept.nearSize, gone.nearSize);
        return Arrays.stream(all)
                .map(groups::of)
                .filter(other -> other != index)
                .sorted()
                .distinct()
                .toArray();
    }

    private Vector sum(int index, Cluster cluster) {
        return cluster.sum == null ? vectors.get(index) : cluster.sum;
    }

    private void offer(int indexA, int indexB) {
        var a = cluster(indexA);
        var b = cluster(indexB);
        if (a.time.daysTo(b.time) > window) {
            return;
        }
        double pairs = (double) a.size * b.size * Vector.UNIT * Vector.UNIT;
        double likeness = sum(indexA, a).times(sum(indexB, b)) / pairs;
        if (likeness >= threshold) {
            queue.add(new Candidate(likeness, indexA, indexB, a.joins, b.joins));
        }
    }
}
