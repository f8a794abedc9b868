package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Names;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Utterance.Match;
import org.backfile.corpus.Voices;
import org.backfile.corpus.Voices.Alike;
import org.backfile.relate.group.Groups;

/**
 * Joins the quotations of a corpus to utterances. A first walk takes numbers of each; sorted keys bring pairs together; a second walk over the
 * articles of those pairs compares their words. Then: equal and nearly equal words of one speaker are one utterance; a fragment goes to the
 * utterance whose words hold it, to the nearest in time if several do; the shortest fragments are joined only between articles that carry
 * another utterance together. Nothing is joined over two persons who are named. The order of input changes nothing.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
public final class VoiceJoiner {

    /** Words in common, of the shorter quotation's, that make two one. Two utterances on one subject in our seeds reach 0.8. */
    private static final double NEARLY = 0.85;

    private static final double OF_THE_LONGER = 0.6;

    /** Words in a row that make two utterances look alike. */
    private static final int RUN = 5;

    /** Articles of an utterance that are held to carry others together; of more only these. */
    private static final int LINKED = 12;

    private final Corpus corpus;
    private final Cast cast;
    private final Quoted quoted = new Quoted();
    private final Keys keys = new Keys();
    private final int[] firstQuote;
    private final Occasions occasions;
    private final Paraphrases paraphrases;

    private VoiceJoiner(Corpus corpus, Names names) {
        this.cast = new Cast(names);
        this.corpus = corpus;
        this.firstQuote = new int[corpus.size() + 1];
        this.occasions = new Occasions(corpus.headers());
        this.paraphrases = new Paraphrases(corpus, occasions);
    }

    /**
     * The utterances of a corpus and their speakers, these without ids and addresses.
     *
     * @param names of the same corpus
     * @param stories of the same corpus
     */
    public static Voices join(Corpus corpus, Names names, Stories stories) {
        return of(corpus, names).voices(stories);
    }

    /**
     * Takes in the quotations of a corpus.
     *
     * @param names of the same corpus
     */
    public static VoiceJoiner of(Corpus corpus, Names names) {
        var joiner = new VoiceJoiner(corpus, names);
        joiner.collect();
        return joiner;
    }

    private void collect() {
        var articles = corpus.articles().iterator();
        for (int number = 0; articles.hasNext(); number++) {
            var article = Objects.requireNonNull(articles.next());
            for (var quote : article.extraction().annotations().quotes()) {
                var wording = Wording.of(quote.text());
                int speaker = cast.number(article, quote.speaker());
                keys.add(quoted.size(), wording);
                paraphrases.add(number, quoted.size(), speaker, quote);
                quoted.add(number, speaker, wording);
            }
            paraphrases.add(number, article, cast);
            firstQuote[number + 1] = quoted.size();
        }
    }

    /**
     * The utterances of what was taken in and their speakers, these without ids and addresses. To be asked once.
     *
     * @param stories of the same corpus
     */
    public Voices voices(Stories stories) {
        var groups = new Groups(quoted.size());
        var match = new byte[quoted.size()];
        joinEqual(groups);
        var pairs = keys.pairs();
        var wordings = wordings(pairs);
        var parts = new TreeMap<Integer, Set<Integer>>();
        var alike = new ArrayList<long[]>();
        for (long pair : pairs) {
            compare((int) (pair >>> 32), (int) pair, wordings, groups, match, parts, alike);
        }
        attach(parts, groups, match);
        joinPhrases(groups);
        return numbered(groups, match, alike, stories);
    }

    /** Equal words; neighbours in list order are asked, so a run of a thousand is a thousand questions. */
    private void joinEqual(Groups groups) {
        var byWords = new HashMap<Long, Integer>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            if (quoted.words(quote) >= Occasions.WORDS_OF_A_PHRASE) {
                var before = byWords.put(quoted.whole(quote), quote);
                if (before != null && mayBeOne(before, quote, quoted.words(quote), groups)) {
                    groups.join(before, quote);
                }
            }
        }
    }

    private boolean mayBeOne(int a, int b, int words, Groups groups) {
        int one = quoted.speaker(groups.of(a));
        int other = quoted.speaker(groups.of(b));
        boolean sameSpeaker = one == other || one < 0 || other < 0 || !isPerson(one) || !isPerson(other);
        return sameSpeaker && occasions.mayBeOne(quoted.article(a), quoted.article(b), words);
    }

    private boolean isPerson(int speaker) {
        return cast.roles().get(speaker).isPerson();
    }

    private Map<Integer, Wording> wordings(long[] pairs) {
        var wanted = new BitSet();
        for (long pair : pairs) {
            wanted.set((int) (pair >>> 32));
            wanted.set((int) pair);
        }
        var numbers = wanted.stream().map(quoted::article).distinct().toArray();
        var headers = Arrays.stream(numbers).mapToObj(corpus.headers()::get).toList();
        var articles = corpus.articles(headers).iterator();
        var wordings = new HashMap<Integer, Wording>();
        for (int number : numbers) {
            var quotes = Objects.requireNonNull(articles.next())
                    .extraction()
                    .annotations()
                    .quotes();
            for (int i = 0; i < quotes.size(); i++) {
                if (wanted.get(firstQuote[number] + i)) {
                    wordings.put(
                            firstQuote[number] + i, Wording.of(quotes.get(i).text()));
                }
            }
        }
        return wordings;
    }

    private void compare(
            int a,
            int b,
            Map<Integer, Wording> wordings,
            Groups groups,
            byte[] match,
            Map<Integer, Set<Integer>> parts,
            List<long[]> alike) {
        var one = Objects.requireNonNull(wordings.get(a));
        var other = Objects.requireNonNull(wordings.get(b));
        if (groups.of(a) == groups.of(b)) {
            return;
        }
        int shorter = one.size() <= other.size() ? a : b;
        int longer = shorter == a ? b : a;
        var part = shorter == a ? one : other;
        var whole = shorter == a ? other : one;
        boolean same = part.sameAs(whole);
        if (!mayBeOne(a, b, part.size(), groups)) {
            return;
        }
        if (same) {
            groups.join(a, b);
        } else if (part.isPartOf(whole)) {
            parts.computeIfAbsent(shorter, quote -> new HashSet<>()).add(longer);
        } else {
            int common = part.size() < Occasions.WORDS_OF_A_PHRASE ? 0 : part.common(whole);
            if (common >= NEARLY * part.size() && common >= OF_THE_LONGER * whole.size()) {
                groups.join(a, b);
                match[shorter] = (byte) Match.VARIANT.ordinal();
            } else if (quoted.speaker(a) >= 0 && quoted.speaker(a) == quoted.speaker(b)) {
                int run = part.run(whole);
                if (run >= RUN) {
                    alike.add(new long[] {a, b, run});
                }
            }
        }
    }

    /** Fragments go to the group that holds their words; if several do, to the nearest, else to none. */
    private void attach(Map<Integer, Set<Integer>> parts, Groups groups, byte[] match) {
        var targets = new TreeMap<Integer, Integer>();
        parts.forEach((part, wholes) -> {
            var candidates = wholes.stream().map(groups::of).distinct().sorted().toList();
            int best = nearest(part, wholes);
            long near = occasions.daysApart(quoted.article(part), quoted.article(best));
            boolean clear = candidates.size() == 1
                    || quoted.article(best) == quoted.article(part)
                    || wholes.stream()
                            .filter(whole -> groups.of(whole) != groups.of(best))
                            .allMatch(whole -> occasions.daysApart(quoted.article(part), quoted.article(whole)) > near);
            if (clear) {
                targets.put(part, best);
            }
        });
        targets.forEach((part, whole) -> {
            if (mayBeOne(part, whole, quoted.words(part), groups)) {
                groups.join(part, whole);
                match[part] = (byte) Match.PART.ordinal();
            }
        });
    }

    private int nearest(int part, Set<Integer> wholes) {
        return wholes.stream()
                .min(Comparator.<Integer>comparingInt(whole -> quoted.article(whole) == quoted.article(part) ? 0 : 1)
                        .thenComparingLong(whole -> occasions.daysApart(quoted.article(part), quoted.article(whole)))
                        .thenComparing(whole -> -quoted.words(whole))
                        .thenComparing(whole -> whole))
                .orElseThrow();
    }

    /** Phrases of few words, by one speaker, between articles that carry another utterance together, or in one article. */
    private void joinPhrases(Groups groups) {
        var linked = linked(groups);
        var byPhrase = new HashMap<List<Long>, List<Integer>>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            if (quoted.words(quote) < Occasions.WORDS_OF_A_PHRASE && quoted.speaker(quote) >= 0) {
                var earlier = byPhrase.computeIfAbsent(
                        List.of(quoted.whole(quote), (long) quoted.speaker(quote)), phrase -> new ArrayList<>());
                for (int before : earlier) {
                    if (quoted.article(before) == quoted.article(quote)
                            || linked.contains((long) quoted.article(before) << 32 | quoted.article(quote))) {
                        groups.join(before, quote);
                        break;
                    }
                }
                if (earlier.size() < LINKED) {
                    earlier.add(quote);
                }
            }
        }
    }

    private Set<Long> linked(Groups groups) {
        var articles = new TreeMap<Integer, Set<Integer>>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            int group = groups.of(quote);
            if (group != quote) {
                var of = articles.computeIfAbsent(group, key -> new HashSet<>());
                of.add(quoted.article(group));
                if (of.size() < LINKED) {
                    of.add(quoted.article(quote));
                }
            }
        }
        var linked = new HashSet<Long>();
        articles.values()
                .forEach(of -> of.forEach(a -> of.forEach(b -> {
                    if (a < b) {
                        linked.add((long) a << 32 | b);
                    }
                })));
        return linked;
    }

    private Voices numbered(Groups groups, byte[] match, List<long[]> alike, Stories stories) {
        var utteranceOfQuote = new int[quoted.size()];
        var speakerOfUtterance = new ArrayList<Integer>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            int group = groups.of(quote);
            if (group == quote) {
                utteranceOfQuote[quote] = speakerOfUtterance.size();
                speakerOfUtterance.add(quoted.speaker(quote));
            } else {
                int utterance = utteranceOfQuote[group];
                utteranceOfQuote[quote] = utterance;
                if (speakerOfUtterance.get(utterance) < 0) {
                    speakerOfUtterance.set(utterance, quoted.speaker(quote));
                }
            }
        }
        var looksAlike = alike.stream()
                .map(pair -> new Alike(utteranceOfQuote[(int) pair[0]], utteranceOfQuote[(int) pair[1]], (int) pair[2]))
                .filter(pair -> pair.a() != pair.b())
                .collect(Collectors.toMap(
                        pair -> List.of(pair.a(), pair.b()),
                        pair -> pair,
                        (x, y) -> x.words() >= y.words() ? x : y,
                        TreeMapByPair::new))
                .values();
        return withSpeakers(utteranceOfQuote, match, speakerOfUtterance, List.copyOf(looksAlike), stories);
    }

    private static final class TreeMapByPair extends TreeMap<List<Integer>, Alike> {
        private static final long serialVersionUID = 1;

        TreeMapByPair() {
            super(Comparator.<List<Integer>>comparingInt(pair -> pair.get(0)).thenComparingInt(pair -> pair.get(1)));
        }
    }

    /** Speakers in the order of the alphabet. */
    private Voices withSpeakers(
            int[] utteranceOfQuote, byte[] match, List<Integer> speakers, List<Alike> alike, Stories stories) {
        var said = new TreeMap<Integer, Integer>(cast.order());
        speakers.stream().filter(speaker -> speaker >= 0).forEach(speaker -> said.merge(speaker, 1, Integer::sum));
        var quotations = new int[cast.roles().size()];
        for (int utterance : utteranceOfQuote) {
            int speaker = speakers.get(utterance);
            if (speaker >= 0) {
                quotations[speaker]++;
            }
        }
        var numbers = new HashMap<Integer, Integer>();
        var all = new ArrayList<Speaker>();
        said.forEach((role, utterances) -> {
            numbers.put(role, all.size());
            var who = cast.roles().get(role);
            all.add(new Speaker("", who.name(), who.type(), quotations[role], utterances, null));
        });
        var articles = new HashMap<String, Integer>();
        for (int i = 0; i < corpus.size(); i++) {
            articles.put(corpus.headers().get(i).id(), i);
        }
        return new Voices(
                all,
                articles,
                firstQuote,
                utteranceOfQuote,
                match,
                speakers.stream()
                        .mapToInt(speaker -> speaker < 0 ? -1 : Objects.requireNonNull(numbers.get(speaker)))
                        .toArray(),
                alike,
                paraphrases.find(stories, articles, firstQuote, utteranceOfQuote));
    }
}
