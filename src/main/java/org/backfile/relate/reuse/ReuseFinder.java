package org.backfile.relate.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Header;
import org.backfile.corpus.Relation;
import org.backfile.corpus.Source;
import org.backfile.threads.Workers;

/**
 * Finds the articles of a corpus that share text. Three steps: each article gives the strings of its words as keys; sorted keys bring
 * pairs together, which are counted; the pairs that share enough are aligned and judged. The first and the last look at one article or one
 * pair and nothing else; the one between is sorting. See {@code docs/relations.md}. Gone when closed.
 */
public final class ReuseFinder implements AutoCloseable {

    /** Pairs that a thread takes at a time. */
    private static final int PORTION = 64;

    private final Corpus corpus;
    private final Workers workers;
    private final Pairs pairs;
    private final ShortStrings shortStrings;

    /** How many strings each article has. */
    private final int[] strings;

    /**
     * @param folder for temporary files, made when the corpus is too large to be compared in memory
     * @param workers how many work at once; the result is the same for any number
     */
    public ReuseFinder(Corpus corpus, Path folder, Workers workers) {
        this.corpus = corpus;
        this.workers = workers;
        this.pairs = new Pairs(folder, houses(corpus.headers()));
        this.shortStrings = new ShortStrings(folder, corpus.size());
        this.strings = new int[corpus.size()];
    }

    /** Takes the strings of an article by its number in the corpus; any thread may. */
    public void add(int number, Article article) {
        var words = Text.words(article);
        var own = Shingles.own(words);
        strings[number] = own.length;
        shortStrings.add(number, words);
        pairs.add(number, own, Shingles.quoted(words));
    }

    /** Every pair of articles that share text, by ids; all articles have been taken. */
    public List<Relation> pairs() {
        workers.run(KeyFiles.PARTITIONS, pairs::join);
        return compare(worthwhile(), new Comparison(pairs.common()));
    }

    private List<Pair> worthwhile() {
        var found = new ArrayList<Pair>();
        workers.run(KeyFiles.PARTITIONS, partition -> {
            var some = pairs.count(partition, this::isWorthwhile);
            synchronized (found) {
                found.addAll(some);
            }
        });
        found.sort(Pair.ORDER);
        return found;
    }

    private boolean isWorthwhile(Pair pair) {
        return Comparison.isWorthwhile(pair, strings[pair.a()], strings[pair.b()])
                && (!Comparison.isFaint(pair)
                        || Comparison.isAlike(shortStrings.of(pair.a()), shortStrings.of(pair.b())));
    }

    private List<Relation> compare(List<Pair> found, Comparison comparison) {
        var relations = new ArrayList<Relation>();
        workers.run(portions(found.size()), portion -> {
            var sides = new HashMap<Integer, Side>();
            int start = portion * PORTION;
            for (var pair : found.subList(start, Math.min(found.size(), start + PORTION))) {
                var a = sides.computeIfAbsent(pair.a(), number -> comparison.side(text(number)));
                var b = sides.computeIfAbsent(pair.b(), number -> comparison.side(text(number)));
                var relation = comparison.of(pair, a, b, Math.min(strings[pair.a()], strings[pair.b()]));
                if (relation != null) {
                    synchronized (relations) {
                        relations.add(relation);
                    }
                }
            }
        });
        relations.sort(Relation.ORDER);
        return relations;
    }

    private Text text(int number) {
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

    @Override
    public void close() {
        pairs.close();
        shortStrings.close();
    }
}
