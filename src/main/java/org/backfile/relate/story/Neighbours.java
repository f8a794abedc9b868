package org.backfile.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each article the others that may tell of the same: those near in time that share one of its weightiest features. The features
 * of all articles stand in one sorted array, in the order of time within each; an article looks a window back. A feature that stands in too
 * many articles of the window is passed over: it tells little and would cost the square of their number.
 */
final class Neighbours {

    /** Alike enough to be joined at some time, of 1. */
    private static final double LIKENESS = 0.07;

    /** So many of the weightiest features of an article are looked up. */
    private static final int KEYS = 32;

    private static final int MOST_OF_A_WINDOW = 300;

    private static final int MOST_OF_AN_ARTICLE = 40;

    /** Two articles by their indexes, the smaller first, and how alike they are. */
    record Pair(int first, int second, double likeness) {}

    private final List<Vector> vectors;
    private final List<When> times;
    private final long window;
    /** Articles by their last possible day; the undated stand at the end and meet everybody. */
    private final int[] byTime;
    /** A feature in the upper half, the place of an article in {@link #byTime} in the lower. */
    private final long[] posts;

    /** @param window most days between two neighbours */
    Neighbours(List<Vector> vectors, List<When> times, long window) {
        this.vectors = vectors;
        this.times = times;
        this.window = window;
        this.byTime = IntStream.range(0, vectors.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> times.get(i).latest())
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        this.posts = IntStream.range(0, byTime.length)
                .boxed()
                .flatMapToLong(place -> keys(vectors.get(byTime[place])).mapToLong(feature -> post(feature, place)))
                .sorted()
                .toArray();
    }

    /** Every article with its nearest before it in time, each pair once. */
    List<Pair> pairs() {
        var seenBy = new int[byTime.length];
        Arrays.fill(seenBy, -1);
        var pairs = new ArrayList<Pair>();
        for (int place = 0; place < byTime.length; place++) {
            pairs.addAll(lookBack(place, seenBy));
        }
        return pairs;
    }

    private List<Pair> lookBack(int place, int[] seenBy) {
        int article = byTime[place];
        long since = times.get(article).earliest() - window;
        var near = new ArrayList<Pair>();
        keys(vectors.get(article)).forEach(feature -> {
            int own = Arrays.binarySearch(posts, post(feature, place));
            int from = from(own, feature, since);
            for (int at = from; at < own && own - from <= MOST_OF_A_WINDOW; at++) {
                int other = byTime[(int) posts[at]];
                if (seenBy[other] != article) {
                    seenBy[other] = article;
                    double likeness =
                            vectors.get(article).times(vectors.get(other)) / ((double) Vector.UNIT * Vector.UNIT);
                    if (likeness >= LIKENESS) {
                        near.add(new Pair(Math.min(article, other), Math.max(article, other), likeness));
                    }
                }
            }
        });
        near.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        return near.subList(0, Math.min(near.size(), MOST_OF_AN_ARTICLE));
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

    private static IntStream keys(Vector vector) {
        int n = vector.features().length;
        return IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -vector.weight(i)).thenComparing(i -> i))
                .limit(KEYS)
                .mapToInt(i -> vector.features()[i]);
    }

    private static long post(int feature, int place) {
        return (long) feature << 32 | place;
    }
}
