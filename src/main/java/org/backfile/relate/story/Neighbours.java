package org.backfile.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.backfile.threads.InOrder;
import org.backfile.threads.Workers;

/**
 * Finds for each article the others that may tell of the same: those near in time that share one of its weightiest features. The features
 * of all articles stand in one sorted array, in the order of time within each; an article looks a window back. A feature that stands in too
 * many articles of the window is passed over: it tells little and would cost the square of their number.
 */
final class Neighbours {

    /** Alike enough to be joined at some time, of 1. */
    private static final double LIKENESS = 0.07;

    /** How many of the heaviest features of an article are looked up. */
    private static final int KEYS = 32;

    private static final int MOST_OF_A_WINDOW = 300;

    private static final int MOST_OF_AN_ARTICLE = 40;

    /** Articles that a thread looks back from at a time; each time it needs room for a mark on every article. */
    private static final int PORTION = 2048;

    /** More than the pairs of a portion take: so few portions are in flight. */
    private static final long PORTION_BYTES = 8L << 20;

    /** Behind all posts. */
    private static final long NO_POST = Long.MAX_VALUE;

    /** Two articles by their indexes, the smaller first, and how alike they are. */
    record Pair(int first, int second, double likeness) {

        private static final Comparator<Pair> NEAREST = Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second);
    }

    /** Takes pairs as they are found. */
    interface Meeting {
        void take(Pair pair);
    }

    private final Vectors vectors;
    private final List<When> times;
    private final long window;
    private final Workers workers;
    /** Articles by their last possible day; the undated stand at the end and meet everybody. */
    private final int[] byTime;
    /** A feature in the upper half, the place of an article in {@link #byTime} in the lower. */
    private final long[] posts;

    /**
     * @param window most days between two neighbours
     * @param workers how many look at once
     */
    Neighbours(Vectors vectors, List<When> times, long window, Workers workers) {
        this.vectors = vectors;
        this.workers = workers;
        this.times = times;
        this.window = window;
        this.byTime = IntStream.range(0, vectors.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> times.get(i).latest())
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        this.posts = posts();
    }

    private long[] posts() {
        var all = new long[KEYS * byTime.length];
        workers.run(portions(), portion -> {
            for (int place = portion * PORTION; place < end(portion); place++) {
                var keys = keys(vectors.get(byTime[place]));
                for (int i = 0; i < KEYS; i++) {
                    all[KEYS * place + i] = i < keys.length ? post(keys[i], place) : NO_POST;
                }
            }
        });
        Arrays.sort(all);
        int size = all.length;
        while (size > 0 && all[size - 1] == NO_POST) {
            size--;
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    private int portions() {
        return (byTime.length + PORTION - 1) / PORTION;
    }

    private int end(int portion) {
        return Math.min(byTime.length, (portion + 1) * PORTION);
    }

    /** Hands on every article with its nearest before it in time, each pair once, on the calling thread. */
    void each(Meeting meeting) {
        new InOrder(workers.threads())
                .<Integer, List<Pair>>run(
                        portions -> IntStream.range(0, portions()).forEach(portions::accept),
                        portion -> PORTION_BYTES,
                        this::lookBack,
                        near -> near.forEach(meeting::take));
    }

    private List<Pair> lookBack(int portion) {
        var near = new ArrayList<Pair>();
        var seenBy = new int[byTime.length];
        Arrays.fill(seenBy, -1);
        for (int place = portion * PORTION; place < end(portion); place++) {
            near.addAll(lookBack(place, seenBy));
        }
        return near;
    }

    /** The nearest of an article, in no order. */
    private Collection<Pair> lookBack(int place, int[] seenBy) {
        int article = byTime[place];
        var vector = vectors.get(article);
        long since = times.get(article).earliest() - window;
        var nearest = new PriorityQueue<>(Pair.NEAREST.reversed());
        for (int feature : keys(vector)) {
            int own = Arrays.binarySearch(posts, post(feature, place));
            int from = from(own, feature, since);
            for (int at = from; at < own && own - from <= MOST_OF_A_WINDOW; at++) {
                int other = byTime[(int) posts[at]];
                if (seenBy[other] != article) {
                    seenBy[other] = article;
                    double likeness = vector.times(vectors.get(other)) / ((double) Vector.UNIT * Vector.UNIT);
                    if (likeness >= LIKENESS) {
                        nearest.add(new Pair(Math.min(article, other), Math.max(article, other), likeness));
                        if (nearest.size() > MOST_OF_AN_ARTICLE) {
                            nearest.remove();
                        }
                    }
                }
            }
        }
        return nearest;
    }

    /** The first post of a feature within the window before a post; not looked for beyond the most that count. */
    private int from(int own, int feature, long since) {
        int from = own;
        while (from > 0
                && own - from <= MOST_OF_A_WINDOW
                && (int) (posts[from - 1] >> 32) == feature
                && times.get(byTime[(int) posts[from - 1]]).latest() >= since) {
            from--;
        }
        return from;
    }

    /** The weightiest features; of equal weight those that come first. */
    private static int[] keys(Vector.Single vector) {
        int n = vector.features().length;
        var order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = ((Vector.UNIT - vector.weight(i)) << Short.SIZE) | i;
        }
        Arrays.sort(order);
        var keys = new int[Math.min(n, KEYS)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = vector.features()[order[i] & 0xffff];
        }
        return keys;
    }

    private static long post(int feature, int place) {
        return (long) feature << 32 | place;
    }
}
