package org.backfile.relate.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Source;

/**
 * Finds the articles of a corpus that share text. Three steps: each article gives the strings of its words as keys; sorted keys bring
 * pairs together, which are counted; the pairs that share enough are aligned and judged. The first and the last look at one article or one
 * pair and nothing else; the one between is sorting. See {@code docs/relations.md}.
 */
public final class ReuseFinder {

    /** Articles or pairs that a thread takes at a time. */
    private static final int PORTION = 64;

    private final Path folder;
    private final Workers workers;

    /**
     * @param folder for temporary files, made when the corpus is too large to be compared in memory
     * @param threads how many work at once; the result is the same for any number
     */
    public ReuseFinder(Path folder, int threads) {
        this.folder = folder;
        this.workers = new Workers(threads);
    }

    /** Every pair of articles that share text, by ids. */
    public List<Relation> find(Corpus corpus) {
        var headers = corpus.headers();
        var strings = new int[headers.size()];
        try (var pairs = new Pairs(folder, houses(headers));
                var shortStrings = new ShortStrings(folder, headers.size())) {
            workers.run(portions(headers.size()), portion -> {
                int number = portion * PORTION;
                var some = headers.subList(number, Math.min(headers.size(), number + PORTION));
                var articles = corpus.articles(some).iterator();
                while (articles.hasNext()) {
                    var words = Text.words(Objects.requireNonNull(articles.next()));
                    var own = Shingles.own(words);
                    strings[number] = own.length;
                    shortStrings.add(number, words);
                    pairs.add(number++, own, Shingles.quoted(words));
                }
            });
            workers.run(KeyFiles.PARTITIONS, pairs::join);
            var found = worthwhile(
                    pairs,
                    pair -> Comparison.isWorthwhile(pair, strings[pair.a()], strings[pair.b()])
                            && (!Comparison.isFaint(pair)
                                    || Comparison.isAlike(shortStrings.of(pair.a()), shortStrings.of(pair.b()))));
            return compare(corpus, found, new Comparison(pairs.common()), strings);
        }
    }

    private List<Pair> worthwhile(Pairs pairs, Predicate<Pair> isWorthwhile) {
        var found = new ArrayList<Pair>();
        workers.run(KeyFiles.PARTITIONS, partition -> {
            var some = pairs.count(partition, isWorthwhile);
            synchronized (found) {
                found.addAll(some);
            }
        });
        found.sort(Pair.ORDER);
        return found;
    }

    private List<Relation> compare(Corpus corpus, List<Pair> pairs, Comparison comparison, int[] strings) {
        var relations = new ArrayList<Relation>();
        workers.run(portions(pairs.size()), portion -> {
            var sides = new HashMap<Integer, Side>();
            int start = portion * PORTION;
            for (var pair : pairs.subList(start, Math.min(pairs.size(), start + PORTION))) {
                var a = sides.computeIfAbsent(pair.a(), number -> comparison.side(text(corpus, number)));
                var b = sides.computeIfAbsent(pair.b(), number -> comparison.side(text(corpus, number)));
                var found = comparison.of(pair, a, b, Math.min(strings[pair.a()], strings[pair.b()]));
                if (found != null) {
                    synchronized (relations) {
                        relations.add(found);
                    }
                }
            }
        });
        relations.sort(Relation.ORDER);
        return relations;
    }

    private static Text text(Corpus corpus, int number) {
        var header = corpus.headers().get(number);
        return Text.of(corpus.articles(List.of(header)).findFirst().orElseThrow());
    }

    private static int portions(int size) {
        return (size + PORTION - 1) / PORTION;
    }

    /** Who prints an article, as a number: its outlet, or below 0 the folder or the file of records that it comes from. */
    private static int[] houses(List<Header> headers) {
        var numbers = new HashMap<String, Integer>();
        var houses = new int[headers.size()];
        for (int i = 0; i < houses.length; i++) {
            var header = headers.get(i);
            var outlet = header.outlet();
            if (outlet != null && outlet.certainty() != Certainty.UNKNOWN) {
                houses[i] = numbers.computeIfAbsent("outlet " + outlet.value(), house -> numbers.size());
            } else {
                houses[i] = -1 - numbers.computeIfAbsent("folder " + folder(header.source()), house -> numbers.size());
            }
        }
        return houses;
    }

    private static String folder(Source source) {
        var path = source.path();
        return source.record() == 0 ? path.substring(0, path.lastIndexOf('/') + 1) : path;
    }
}
