package org.backfile.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.corpus.Utterance.Carrier;
import org.backfile.corpus.Utterance.Match;

/**
 * Who says what in the articles of an archive: every quotation belongs to one utterance, and that to a speaker or nobody. Kept as numbers:
 * some twenty bytes for a quotation. Safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class Voices {

    public static final Voices NONE =
            new Voices(List.of(), Map.of(), new int[1], new int[0], new byte[0], new int[0], List.of(), List.of());

    private final List<Speaker> speakers;
    private final Map<String, Integer> articles;
    private final int[] firstQuote;
    private final int[] utteranceOfQuote;
    private final byte[] matchOfQuote;
    private final int[] speakerOfUtterance;
    private final List<Alike> alike;
    private final List<Paraphrase> paraphrases;
    private final Map<Integer, List<Paraphrase>> paraphrasesOfArticle;
    private final Table quotes;
    private final Table utterances;

    /**
     * Two utterances of one speaker that share a run of words and are held to be two.
     *
     * @param a number of the one
     * @param b number of the other
     * @param words how many run alike
     */
    public record Alike(int a, int b, int words) {}

    /**
     * @param speakers by number
     * @param articles the number of each article by id, in list order from 0
     * @param firstQuote by article, and behind the last the count of all: where its quotations begin in the next two
     * @param utteranceOfQuote the number of the utterance that a quotation carries
     * @param matchOfQuote ordinal of the {@link Match}
     * @param speakerOfUtterance number of the speaker, -1 for none
     * @param alike by their first utterance, then by their second
     * @param paraphrases by utterance, then by article
     */
    public Voices(
            List<Speaker> speakers,
            Map<String, Integer> articles,
            int[] firstQuote,
            int[] utteranceOfQuote,
            byte[] matchOfQuote,
            int[] speakerOfUtterance,
            List<Alike> alike,
            List<Paraphrase> paraphrases) {
        this.speakers = List.copyOf(speakers);
        this.articles = articles;
        this.firstQuote = firstQuote.clone();
        this.utteranceOfQuote = utteranceOfQuote.clone();
        this.matchOfQuote = matchOfQuote.clone();
        this.speakerOfUtterance = speakerOfUtterance.clone();
        this.alike = List.copyOf(alike);
        this.paraphrases = List.copyOf(paraphrases);
        this.paraphrasesOfArticle = paraphrases.stream().collect(Collectors.groupingBy(Paraphrase::article));
        this.quotes = Table.of(this.utteranceOfQuote, speakerOfUtterance.length);
        this.utterances = Table.of(this.speakerOfUtterance, speakers.size());
    }

    /** The numbers that point to each number, in order. */
    // An array, because millions of numbers lie in it; two tables are never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Table(int[] first, int[] members) {

        static Table of(int[] target, int size) {
            var first = new int[size + 1];
            for (int to : target) {
                if (to >= 0) {
                    first[to + 1]++;
                }
            }
            for (int i = 0; i < size; i++) {
                first[i + 1] += first[i];
            }
            var next = Arrays.copyOf(first, size);
            var members = new int[first[size]];
            for (int i = 0; i < target.length; i++) {
                if (target[i] >= 0) {
                    members[next[target[i]]++] = i;
                }
            }
            return new Table(first, members);
        }

        int[] of(int number) {
            return Arrays.copyOfRange(members, first[number], first[number + 1]);
        }
    }

    /** The same with other ids and addresses. */
    public Voices with(IntFunction<Speaker> changed) {
        var named = new ArrayList<Speaker>(speakers.size());
        for (int i = 0; i < speakers.size(); i++) {
            named.add(changed.apply(i));
        }
        return new Voices(
                named, articles, firstQuote, utteranceOfQuote, matchOfQuote, speakerOfUtterance, alike, paraphrases);
    }

    /** Everybody who is quoted, by number: in the order of the alphabet. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** How many quotations there are. */
    public int quotations() {
        return utteranceOfQuote.length;
    }

    /** How many utterances there are; their numbers count from 0. */
    public int size() {
        return speakerOfUtterance.length;
    }

    /** The utterance of a number. */
    public Utterance utterance(int number) {
        var carriers = new ArrayList<Carrier>();
        for (int quote : quotes.of(number)) {
            int article = article(quote);
            carriers.add(new Carrier(article, quote - firstQuote[article], Match.values()[matchOfQuote[quote]]));
        }
        return new Utterance(number, speakerOfUtterance[number], carriers);
    }

    /** The numbers of the utterances of a speaker, in order of their first carrier. */
    public int[] of(int speaker) {
        return utterances.of(speaker);
    }

    /** The number of the utterance that a quotation carries; -1 if the article or its quotation is not known. */
    public int number(String article, int quote) {
        var number = articles.get(article);
        if (number == null || firstQuote[number] + quote >= firstQuote[number + 1]) {
            return -1;
        }
        return utteranceOfQuote[firstQuote[number] + quote];
    }

    /** Utterances that look alike and are held to be two, in order. */
    public List<Alike> alike() {
        return alike;
    }

    /** Those of them that are both of one speaker. */
    public Stream<Alike> alike(int speaker) {
        return Arrays.stream(utterances.of(speaker))
                .boxed()
                .flatMap(this::alikeFrom)
                .filter(pair -> speakerOfUtterance[pair.b()] == speaker);
    }

    private Stream<Alike> alikeFrom(int utterance) {
        return alike.subList(first(alike.size(), i -> alike.get(i).a(), utterance), alike.size()).stream()
                .takeWhile(pair -> pair.a() == utterance);
    }

    /** All paraphrases, by utterance, then by article. */
    public List<Paraphrase> paraphrases() {
        return paraphrases;
    }

    /** Where other articles tell an utterance in words of their own, by article. */
    public List<Paraphrase> paraphrases(int utterance) {
        int from = first(paraphrases.size(), i -> paraphrases.get(i).utterance(), utterance);
        int to = from;
        while (to < paraphrases.size() && paraphrases.get(to).utterance() == utterance) {
            to++;
        }
        return paraphrases.subList(from, to);
    }

    /** The utterances that an article tells in words of its own, by utterance. */
    public List<Paraphrase> paraphrasesIn(String article) {
        var number = articles.get(article);
        return number == null ? List.of() : paraphrasesOfArticle.getOrDefault(number, List.of());
    }

    /** The first of some that stand by utterance which is of one, or would be. */
    private static int first(int size, IntUnaryOperator utterances, int utterance) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean isBefore = utterances.applyAsInt(middle) < utterance;
            from = isBefore ? middle + 1 : from;
            to = isBefore ? to : middle;
        }
        return from;
    }

    private int article(int quote) {
        int found = Arrays.binarySearch(firstQuote, quote);
        int article = found >= 0 ? found : -found - 2;
        while (firstQuote[article + 1] == quote) {
            article++;
        }
        return article;
    }
}
