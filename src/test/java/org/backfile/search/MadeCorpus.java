package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.corpus.Article;

/**
 * Articles of invented words in a language that has no stemmer, some words so common that their lists have tails; and an oracle that
 * answers queries by reading every article.
 */
final class MadeCorpus {

    static final List<String> OUTLETS = List.of("Evening Post", "Morning \"Star\"", "__proto__");
    private static final String LETTERS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    private final List<Made> made = new ArrayList<>();
    private final double meanLength;

    /** One article as it was made. */
    record Made(String id, List<String> title, List<String> text, String outlet, LocalDate first, LocalDate last) {
        Article article() {
            return SearchFixtures.article(
                    id,
                    String.join(" ", title),
                    outlet,
                    "zz",
                    SearchFixtures.interval(first.toString(), last.toString()),
                    String.join(" ", text));
        }

        private int count(String word) {
            return Collections.frequency(text, word) + 3 * Collections.frequency(title, word);
        }

        private int length() {
            return text.size() + 3 * title.size();
        }

        /** Whether two words stand at most so many words apart, either first, both in the headline or both in the text. */
        boolean isNear(String a, String b, int distance) {
            return Stream.of(title, text)
                    .anyMatch(words -> IntStream.range(0, words.size())
                            .filter(i -> words.get(i).equals(a))
                            .anyMatch(i -> IntStream.rangeClosed(
                                            Math.max(0, i - distance), Math.min(words.size() - 1, i + distance))
                                    .anyMatch(j -> j != i && words.get(j).equals(b))));
        }

        boolean has(String... phrase) {
            return Collections.indexOfSubList(text, Arrays.asList(phrase)) >= 0
                    || Collections.indexOfSubList(title, Arrays.asList(phrase)) >= 0;
        }
    }

    MadeCorpus(int articles, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < articles; i++) {
            var first = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(3650));
            made.add(new Made(
                    "m%09d".formatted(i),
                    words(random, 2 + random.nextInt(4)),
                    words(random, 20 + random.nextInt(60)),
                    OUTLETS.get(random.nextInt(OUTLETS.size())),
                    first,
                    random.nextInt(4) == 0 ? first.plusDays(random.nextInt(400)) : first));
        }
        this.meanLength = made.stream().mapToInt(Made::length).average().orElse(0);
    }

    Article[] articles() {
        return made.stream().map(Made::article).toArray(Article[]::new);
    }

    Stream<Made> stream() {
        return made.stream();
    }

    /** Words of the corpus, the commonest most often. */
    List<String> words(Random random, int count) {
        return Stream.generate(() -> word((int) (Math.pow(random.nextDouble(), 3) * 900)))
                .limit(count)
                .toList();
    }

    /** The word that most articles have. */
    String commonest() {
        return word(0);
    }

    /** What every article scores that has a word of a query, by quantised BM25. */
    Map<String, Double> scores(List<String> query) {
        var impacts = new Impacts(meanLength);
        var scores = new HashMap<String, Double>();
        for (var word : query) {
            long holding = made.stream().filter(each -> each.count(word) > 0).count();
            double rarity = Math.log(1 + (made.size() - holding + 0.5) / (holding + 0.5));
            for (var each : made) {
                int count = each.count(word);
                if (count > 0) {
                    int level = impacts.level(count, each.length());
                    scores.merge(each.id, rarity * ((level + 0.5) / IndexFormat.LEVELS), Double::sum);
                }
            }
        }
        return scores;
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 60; rest > 0; rest /= 60) {
            word.append(LETTERS.charAt(rest % 60 / 5)).append(VOWELS.charAt(rest % 5));
        }
        return word.toString();
    }
}
