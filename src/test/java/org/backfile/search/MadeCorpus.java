package org.backfile.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Span;

/**
 * Articles of invented words in a language that has no stemmer, some words so common that their lists have tails; and an oracle that
 * answers queries by reading every article.
 */
final class MadeCorpus {

    static final List<String> OUTLETS = List.of("Evening Post", "Morning \"Star\"", "__proto__");
    private static final String LETTERS = "bdfgklmnprst";
    private static final String VOWELS = "aeiou";

    /** Who is named, by two words each; some share one. */
    static final List<String> PEOPLE =
            List.of("Bada Kito", "Bada Lemu", "Fido Kito", "Gupa Sane", "Mori", "Nela Bada Topi", "Rasu Dife");

    private final List<Made> made = new ArrayList<>();
    private final double meanLength;

    /** One article as it was made. */
    record Made(
            String id,
            List<String> title,
            List<String> text,
            String outlet,
            LocalDate first,
            LocalDate last,
            int quotedFrom,
            int quotedTo,
            Set<Integer> people) {

        Article article() {
            var article = SearchFixtures.article(
                    id,
                    String.join(" ", title),
                    outlet,
                    "zz",
                    SearchFixtures.interval(first.toString(), last.toString()),
                    String.join(" ", text));
            return SearchFixtures.quoting(
                    article,
                    new Span(
                            String.join(" ", text.subList(0, quotedFrom)).length(),
                            String.join(" ", text.subList(0, quotedTo)).length()));
        }

        /** Whether words stand one after the other in what it quotes. */
        boolean quotes(String... phrase) {
            return Collections.indexOfSubList(text.subList(quotedFrom, quotedTo), Arrays.asList(phrase)) >= 0;
        }

        /** Whether it names one of whom the name has some words one after the other. */
        boolean names(String words) {
            return people.stream().anyMatch(each -> (" " + PEOPLE.get(each) + " ").contains(" " + words + " "));
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
                    random.nextInt(4) == 0 ? first.plusDays(random.nextInt(400)) : first,
                    1 + random.nextInt(8),
                    10 + random.nextInt(10),
                    random.ints(random.nextInt(4), 0, PEOPLE.size()).boxed().collect(Collectors.toSet())));
        }
        this.meanLength = made.stream().mapToInt(Made::length).average().orElse(0);
    }

    Article[] articles() {
        return made.stream().map(Made::article).toArray(Article[]::new);
    }

    /** The articles with whom they name. */
    Corpus corpus() {
        var corpus = Corpus.of(List.of(articles()));
        var byId = made.stream().collect(Collectors.toMap(Made::id, Function.identity()));
        var numbers = new HashMap<String, Integer>();
        var first = new int[made.size() + 1];
        var mentions = new ArrayList<Integer>();
        for (var header : corpus.headers()) {
            numbers.put(header.id(), numbers.size());
            mentions.addAll(byId.get(header.id()).people());
            first[numbers.size()] = mentions.size();
        }
        var names = IntStream.range(0, PEOPLE.size()).mapToObj(this::name).toList();
        return corpus.with(Relations.NONE.with(new Names(
                names, numbers, first, mentions.stream().mapToInt(each -> each).toArray())));
    }

    private Name name(int person) {
        var name = PEOPLE.get(person);
        int articles = (int)
                made.stream().filter(each -> each.people().contains(person)).count();
        return new Name(
                "n" + person, NameType.PERSON, name, List.of(name, name.replaceFirst(".* ", "")), articles, 1, null);
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
