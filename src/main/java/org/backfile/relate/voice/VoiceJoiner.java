package org.backfile.relate.voice;

import java.nio.file.Path;
import java.util.ArrayList;
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
 * Joins the quotations of a corpus to utterances. A walk takes numbers of each, and its words to disk; sorted keys bring pairs together, whose
 * words are compared. Then: equal and nearly equal words of one speaker are one utterance; a fragment goes to the
 * utterance whose words hold it, to the nearest in time if several do; the shortest fragments are joined only between articles that carry
 * another utterance together. Nothing is joined over two persons who are named. The order of input changes nothing. Gone when closed.
 */
public final class VoiceJoiner implements AutoCloseable {

    /** Words in common, of the shorter quotation's, that make two one. Two utterances on one subject in our seeds reach 0.8. */
    private static final double NEARLY = 0.85;

    private static final double OF_THE_LONGER = 0.6;

    /** Words in a row that make two utterances look alike. */
    private static final int RUN = 5;

    private final Corpus corpus;
    private final Quoted quoted = new Quoted();
    private final Keys keys = new Keys();
    private final Wordings wordings;
    private final int[] firstQuote;
    private final Occasions occasions;
    private final Paraphrases paraphrases;

    /** @param work a folder for what does not fit in memory */
    public VoiceJoiner(Corpus corpus, Path work) {
        this.corpus = corpus;
        this.wordings = new Wordings(work, corpus.size());
        this.firstQuote = new int[corpus.size() + 1];
        this.occasions = new Occasions(corpus.headers());
        this.paraphrases = new Paraphrases(corpus, occasions);
    }

    /**
     * Takes in all quotations. To be called once.
     *
     * @param names of the corpus
     * @return who is quoted, for {@link #voices}
     */
    public Cast take(Names names) {
        var cast = new Cast(names);
        var articles = corpus.articles().iterator();
        for (int number = 0; articles.hasNext(); number++) {
            var article = Objects.requireNonNull(articles.next());
            var own = new ArrayList<Wording>();
            for (var quote : article.extraction().annotations().quotes()) {
                var wording = Wording.of(quote.text());
                int speaker = cast.number(article, quote.speaker());
                keys.add(quoted.size(), wording);
                paraphrases.add(number, quoted.size(), speaker, quote);
                quoted.add(number, speaker, wording);
                own.add(wording);
            }
            wordings.put(number, own);
            paraphrases.add(number, article, cast);
            firstQuote[number + 1] = quoted.size();
        }
        return cast;
    }

    /**
     * The utterances of what was taken in and their speakers, these without ids and addresses. To be asked once.
     *
     * @param cast as they were taken in
     * @param stories of the same corpus
     */
    public Voices voices(Cast cast, Stories stories) {
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
        var before = quoted.before();
        for (int quote = 0; quote < quoted.size(); quote++) {
            int words = quoted.words(quote);
            if (words >= Occasions.WORDS_OF_A_PHRASE
                    && before[quote] >= 0
                    && joined.mayBeOne(before[quote], quote, words)) {
                joined.join(before[quote], quote);
            }
        }
    }

    /** Compares the words of all quotations that share a key; gives the pairs of one speaker that are not joined and still look alike. */
    private List<Alike> compare(Joined joined, Fragments fragments) {
        var alike = new ArrayList<Alike>();
        for (long pair : keys.pairs()) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            boolean isShorter = quoted.words(a) <= quoted.words(b);
            int run = isShorter ? compare(a, b, joined, fragments) : compare(b, a, joined, fragments);
            if (run >= RUN) {
                alike.add(new Alike(a, b, run));
            }
        }
        return alike;
    }

    /** Joins two quotations, the shorter first, or notes one as a fragment; else how many words of one speaker run alike. */
    private int compare(int shorter, int longer, Joined joined, Fragments fragments) {
        // Asked before the words are fetched: most pairs are of two who are named.
        if (joined.of(shorter) == joined.of(longer) || !joined.mayBeOne(shorter, longer, quoted.words(shorter))) {
            return 0;
        }
        var part = wording(shorter);
        var whole = wording(longer);
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

    private Wording wording(int quote) {
        int article = quoted.article(quote);
        return wordings.get(article, quote - firstQuote[article]);
    }

    @Override
    public void close() {
        wordings.close();
    }
}
