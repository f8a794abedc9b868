package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Field;
import org.backfile.corpus.Paraphrase;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Words;
import org.backfile.relate.words.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Links what articles report without marks to the quotation of another article that it paraphrases. Both have the same speaker, may lie within
 * a week of each other or belong to one story, and share most of the words that carry meaning. Of several utterances the one that shares most is
 * taken. An article that carries the utterance itself paraphrases nothing.
 */
final class Paraphrases {

    /**
     * How much of what is reported and of the quotation is shared: a report mostly shortens. On 462 development texts every link that this
     * finds is right; with 0.4 and 0.3 the first wrong one comes.
     */
    private static final double OF_REPORTED = 0.5;

    private static final double OF_QUOTED = 0.3;

    /** Where the report has most of a longer quotation it may add more of its own. */
    private static final double OF_LONGER_REPORT = 0.4;

    private static final double MOST_OF_QUOTED = 0.6;

    private static final int SHARED_OF_LONGER = 6;

    private static final int DAYS = 7;

    /** What is compared on either side in list order: quotations of the speaker, and articles of the story. */
    private static final int NEIGHBOURS = 64;

    private final Corpus corpus;
    private final Occasions occasions;
    private final FunctionWords functionWords = new FunctionWords();
    private final Gists reports = new Gists();
    private final Gists quotations = new Gists();

    Paraphrases(Corpus corpus, Occasions occasions) {
        this.corpus = corpus;
        this.occasions = occasions;
    }

    /** Takes a quotation of the next article, known by its number among those of all. */
    void add(int article, int quotation, int speaker, Quote quote) {
        if (speaker >= 0) {
            quotations.add(article, quotation, speaker, quote.text(), functionWords.of(language(article)));
        }
    }

    /** Takes what the next article reports. */
    void add(int number, Article article, Cast cast) {
        var reported = article.extraction().annotations().reported();
        @Nullable Words words = null;
        for (var each : reported) {
            int speaker = cast.number(article, each.speaker());
            if (speaker >= 0 && each.place().field() == Field.TEXT) {
                words = words == null ? Words.of(article.extraction()) : words;
                var span = each.place().span();
                long key = (long) span.start() << Integer.SIZE | span.end();
                reports.add(number, key, speaker, words.at(each.place()), functionWords.of(language(number)));
            }
        }
    }

    private String language(int article) {
        return Objects.requireNonNullElse(corpus.headers().get(article).language(), "");
    }

    /**
     * The paraphrases, by utterance, then by article.
     *
     * @param numbers of the articles by id, in list order
     * @param firstQuote by article: the number of its first quotation; behind the last the count of all
     * @param utterances the number of the utterance that a quotation carries
     */
    List<Paraphrase> find(Stories stories, Map<String, Integer> numbers, int[] firstQuote, int[] utterances) {
        var bySpeaker = new BySpeaker(quotations);
        var found = new ArrayList<Paraphrase>();
        for (int report = 0; report < reports.size(); report++) {
            int article = reports.article(report);
            int speaker = reports.speaker(report);
            var own = Arrays.stream(utterances, firstQuote[article], firstQuote[article + 1])
                    .boxed()
                    .collect(Collectors.toSet());
            int best = -1;
            for (int quotation : candidates(article, speaker, stories, numbers, bySpeaker)) {
                if (!own.contains(utterances[(int) quotations.key(quotation)])
                        && isLike(report, quotation)
                        && (best < 0 || isCloser(report, quotation, best))) {
                    best = quotation;
                }
            }
            if (best >= 0) {
                found.add(new Paraphrase(
                        utterances[(int) quotations.key(best)],
                        article,
                        place(reports.key(report)),
                        (double) reports.common(report, quotations, best) / reports.words(report),
                        occasions.daysApart(article, quotations.article(best)) <= DAYS));
            }
        }
        found.sort(Comparator.comparingInt(Paraphrase::utterance)
                .thenComparingInt(Paraphrase::article)
                .thenComparing(Paraphrase::place));
        return found;
    }

    private static Place place(long key) {
        return Place.at(Field.TEXT, (int) (key >> Integer.SIZE), (int) key);
    }

    /** Quotations of the speaker in articles near in time, and in others of the story; each once. */
    private int[] candidates(
            int article, int speaker, Stories stories, Map<String, Integer> numbers, BySpeaker bySpeaker) {
        var near = bySpeaker
                .around(article, speaker, NEIGHBOURS)
                .filter(quotation -> occasions.daysApart(article, quotations.article(quotation)) <= DAYS);
        var story = stories.of(corpus.headers().get(article).id());
        if (story == null) {
            return near.toArray();
        }
        int here = story.articles().indexOf(corpus.headers().get(article).id());
        var told = story
                .articles()
                .subList(
                        Math.max(0, here - NEIGHBOURS),
                        Math.min(story.articles().size(), here + NEIGHBOURS))
                .stream()
                .map(id -> Objects.requireNonNull(numbers.get(id)))
                .flatMapToInt(other -> bySpeaker.in(other, speaker));
        return IntStream.concat(near, told).distinct().toArray();
    }

    private boolean isLike(int report, int quotation) {
        int common = reports.common(report, quotations, quotation);
        double ofReported = (double) common / reports.words(report);
        double ofQuoted = (double) common / quotations.words(quotation);
        return common >= Gists.FEWEST
                && ((ofReported >= OF_REPORTED && ofQuoted >= OF_QUOTED)
                        || (common >= SHARED_OF_LONGER
                                && ofReported >= OF_LONGER_REPORT
                                && ofQuoted >= MOST_OF_QUOTED));
    }

    /** Whether a quotation has more of the report's words than another, or as many and fewer of others. */
    private boolean isCloser(int report, int quotation, int other) {
        int more = reports.common(report, quotations, quotation) - reports.common(report, quotations, other);
        return more > 0 || (more == 0 && quotations.words(quotation) < quotations.words(other));
    }
}
