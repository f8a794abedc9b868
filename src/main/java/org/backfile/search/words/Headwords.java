package org.backfile.search.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.Header;
import org.backfile.corpus.Headword;

/**
 * Chooses words that lead a reader to articles: those that most headlines have. Headlines name the matter; the commonest words of texts
 * name nothing.
 */
public final class Headwords {

    /** How many of the best articles of a word are shown. */
    public static final int BEST = 3;

    private static final int MOST = 1000;
    private static final int LEAST_LETTERS = 3;

    /** A word that more than a quarter of the articles have tells none of them from the others. */
    private static final int COMMON = 4;

    /** In an archive of a few articles every word is common. */
    private static final int LEAST_COMMON = 10;

    private static final Comparator<Found> LEAST_FIRST = Comparator.comparingInt(Found::headlines)
            .thenComparingInt(Found::articles)
            .thenComparing(found -> found.group.stem(), Comparator.reverseOrder());

    private final Inversion inversion;
    private final Set<String> small;
    private final int[] numbers;
    private final PriorityQueue<Found> found = new PriorityQueue<>(LEAST_FIRST);

    /**
     * @param small words that do not rank
     * @param numbers the article numbers by the order in which the articles were inverted, ascending
     */
    public Headwords(Inversion inversion, List<String> small, int[] numbers) {
        this.inversion = inversion;
        this.small = Set.copyOf(small);
        this.numbers = numbers.clone();
    }

    /** A word that may be chosen; its best articles by the order in which they were inverted. */
    private record Found(Group group, int articles, int headlines, List<Integer> best) {}

    /**
     * Looks at a word and the articles that have it.
     *
     * @param best numbers of those that say most of it
     */
    public void see(Group group, Postings postings, int[] best) {
        int articles = postings.count();
        if (articles < 2
                || articles > Math.max(LEAST_COMMON, numbers.length / COMMON)
                || group.isOfNames()
                || small.contains(group.home())
                || !group.home().codePoints().allMatch(Character::isLetter)) {
            return;
        }
        int headlines = (int) IntStream.range(0, articles)
                .filter(i -> postings.positions()[postings.from()[i]] < Inversion.TITLE_ROOM)
                .count();
        if (headlines > 0) {
            var shown = IntStream.of(best)
                    .map(number -> Arrays.binarySearch(numbers, number))
                    .boxed()
                    .toList();
            found.add(new Found(group, articles, headlines, shown));
            if (found.size() > MOST) {
                found.remove();
            }
        }
    }

    /**
     * The chosen words, in no order of the alphabet.
     *
     * @param headers by the order in which the articles were inverted
     */
    public List<Headword> chosen(List<Header> headers) {
        var spellings = inversion.spellings(
                found.stream().map(each -> each.group.number()).collect(Collectors.toSet()));
        return found.stream()
                .filter(each -> spellings.getOrDefault(each.group.number(), "").length() >= LEAST_LETTERS)
                .sorted(LEAST_FIRST.reversed())
                .map(each -> new Headword(
                        spellings.getOrDefault(each.group.number(), ""),
                        each.articles,
                        each.best.stream().map(headers::get).toList()))
                .toList();
    }
}
