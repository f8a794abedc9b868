package org.backfile.relate.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.backfile.corpus.Article;
import org.backfile.corpus.Header;
import org.backfile.corpus.Story;
import org.backfile.corpus.Words;
import org.backfile.relate.work.Shelf;
import org.backfile.threads.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Finds stories: what several articles tell of. Takes the articles in any order and by any thread, then joins those that are alike in their
 * words and names and near in time. The same stories come out whatever order the articles were read in.
 */
public final class StoryFinder implements AutoCloseable {

    /**
     * Two groups of articles tell one story where their articles are so much alike on average. On development texts anything from 0.17 to
     * 0.19 does about as well, for 50 as for 2,500 articles.
     */
    private static final double LIKENESS = 0.18;

    /** Most days of silence within a story. */
    private static final long SILENCE = 30;

    /** Bytes of features held in memory, those of some 2,000 articles. */
    private static final int HELD = 8 << 20;

    /** Articles that a thread takes at a time. */
    private static final int PORTION = 512;

    private final Path work;
    private final Workers workers;
    private final Features features = new Features();
    private final Shelf bags;
    /** Of the features; gone once they are weighed, for it is large. */
    private @Nullable Rarity rarity;

    /**
     * @param work a folder for what does not fit in memory
     * @param articles how many articles there are
     * @param workers how many work at once; the result is the same for any number
     */
    public StoryFinder(Path work, int articles, Workers workers) {
        this.work = work;
        this.workers = workers;
        this.bags = new Shelf(work, "features", articles, HELD);
        this.rarity = new Rarity(articles);
    }

    /** Takes an article under a number of the caller's; any thread may. */
    public void add(int number, Article article) {
        var language = article.metadata().language();
        var bag = features.of(Words.of(article.extraction()), language == null ? "" : language.value());
        Objects.requireNonNull(rarity).add(bag);
        bags.put(number, bag.bytes());
    }

    /**
     * The stories of all articles taken, in the order of their first article; without addresses.
     *
     * @param headers of all articles, in list order
     * @param numbers under which they were taken; parallel to {@code headers}
     */
    public List<Story> stories(List<Header> headers, int[] numbers) {
        try (var vectors = new Vectors(work, headers.size())) {
            weigh(numbers, vectors);
            var times =
                    headers.stream().map(header -> When.of(header.published())).toList();
            var clusters = new Clusters(vectors, times, LIKENESS, SILENCE);
            new Neighbours(vectors, times, SILENCE, workers).each(clusters::meet);
            var told = new Telling(headers, times, vectors);
            return clusters.join().stream().map(told::story).toList();
        }
    }

    private void weigh(int[] numbers, Vectors vectors) {
        var weights = new FeatureWeights(Objects.requireNonNull(rarity));
        workers.run((numbers.length + PORTION - 1) / PORTION, portion -> {
            int from = portion * PORTION;
            for (int article = from; article < Math.min(numbers.length, from + PORTION); article++) {
                vectors.put(article, Vector.of(Bag.of(bags.get(numbers[article])), weights));
            }
        });
        rarity = null;
    }

    @Override
    public void close() {
        bags.close();
    }
}
