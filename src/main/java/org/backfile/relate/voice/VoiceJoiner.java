package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Names;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Utterance.Match;
import org.backfile.corpus.Voices;
import org.backfile.corpus.Voices.Alike;

/**
 * Joins the quotations of a corpus to utterances. A first walk takes numbers of each; sorted keys bring pairs together; a second walk over the
 * articles of those pairs compares their words. Then: equal and nearly equal words of one speaker are one utterance; a fragment goes to the
 * utterance whose words hold it, to the nearest in time if several do; the shortest fragments are joined only between articles that carry
 * another utterance together. Nothing is joined over two persons who are named. The order of input changes nothing.
 */
public final class VoiceJoiner {

    /** Words in common, of the shorter quotation's, that make two one. Two utterances on one subject in our seeds reach 0.8. */
    private static final double NEARLY = 0.85;

    private static final double OF_THE_LONGER = 0.6;

    /** Words in a row that make two utterances look alike. */
    private static final int RUN = 5;

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
        var joined = new Joined(quoted, cast, occasions);
        joinEqual(joined);
        var fragments = new Fragments(quoted, occasions);
        var alike = compare(joined, fragments);
        fragments.attach(joined);
        new Phrases(quoted, joined).join();
        var roll = Roll.of(quoted, joined, cast);
        var articles = articles();
        return new Voices(
                roll.speakers(),
                articles,
                firstQuote,
                roll.utteranceOfQuote(),
                joined.matches(),
                roll.speakerOfUtterance(),
                roll.alike(alike),
                paraphrases.find(stories, articles, firstQuote, roll.utteranceOfQuote()));
    }

    private Map<String, Integer> articles() {
        var articles = new HashMap<String, Integer>();
        for (int i = 0; i < corpus.size(); i++) {
            articles.put(corpus.headers().get(i).id(), i);
        }
        return articles;
    }

    /** Equal words; neighbours in list order are asked, so a run of a thousand is a thousand questions. */
    private void joinEqual(Joined joined) {
        var byWords = new HashMap<Long, Integer>();
        for (int quote = 0; quote < quoted.size(); quote++) {
            if (quoted.words(quote) >= Occasions.WORDS_OF_A_PHRASE) {
                var before = byWords.put(quoted.whole(quote), quote);
                if (before != null && joined.mayBeOne(before, quote, quoted.words(quote))) {
                    joined.join(before, quote);
                }
            }
        }
    }

    /** Compares the words of all quotations that share a key; gives the pairs of one speaker that are not joined and still look alike. */
    private List<Alike> compare(Joined joined, Fragments fragments) {
        var pairs = keys.pairs();
        var wordings = wordings(pairs);
        var alike = new ArrayList<Alike>();
        for (long pair : pairs) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            if (joined.of(a) != joined.of(b)) {
                var one = Objects.requireNonNull(wordings.get(a));
                var other = Objects.requireNonNull(wordings.get(b));
                int run = one.size() <= other.size()
                        ? compare(a, one, b, other, joined, fragments)
                        : compare(b, other, a, one, joined, fragments);
                if (run >= RUN) {
                    alike.add(new Alike(a, b, run));
                }
            }
        }
        return alike;
    }

    /** Joins two quotations, the shorter first, or notes one as a fragment; else how many words of one speaker run alike. */
    private int compare(int shorter, Wording part, int longer, Wording whole, Joined joined, Fragments fragments) {
        if (!joined.mayBeOne(shorter, longer, part.size())) {
            return 0;
        }
        if (part.sameAs(whole)) {
            joined.join(shorter, longer);
        } else if (part.isPartOf(whole)) {
            fragments.add(shorter, longer);
        } else if (isNearly(part, whole)) {
            joined.join(shorter, longer, Match.VARIANT);
        } else if (quoted.speaker(shorter) >= 0 && quoted.speaker(shorter) == quoted.speaker(longer)) {
            return part.run(whole);
        }
        return 0;
    }

    private static boolean isNearly(Wording part, Wording whole) {
        int common = part.size() < Occasions.WORDS_OF_A_PHRASE ? 0 : part.common(whole);
        return common >= NEARLY * part.size() && common >= OF_THE_LONGER * whole.size();
    }

    /** The words of the quotations of all pairs. */
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
}
