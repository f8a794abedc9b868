package org.backfile.relate.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.Article;
import org.backfile.corpus.Field;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Span;
import org.backfile.relate.words.QuotedSpans;
import org.backfile.relate.words.Sentences;
import org.backfile.relate.words.WordSequence;

/**
 * An article as comparing sees it.
 *
 * @param words of its text, those that somebody else said marked as quoted
 * @param headline its words; empty where there is none
 */
record Text(Article article, WordSequence words, WordSequence headline, List<Sentences.Sentence> sentences) {

    static Text of(Article article) {
        var words = words(article);
        var headline = article.metadata().headline();
        return new Text(
                article,
                words,
                WordSequence.of(headline == null ? "" : headline.value(), List.of()),
                Sentences.of(words));
    }

    /** The words of an article alone. */
    static WordSequence words(Article article) {
        var text = article.extraction().text();
        return WordSequence.of(text, quotations(article, text));
    }

    /** What is quoted: what enriching found, and whatever else stands between marks. */
    private static List<Span> quotations(Article article, String text) {
        var spans = new ArrayList<Span>(QuotedSpans.of(text));
        for (Quote quote : article.extraction().annotations().quotes()) {
            quote.places().stream()
                    .filter(place -> place.field() == Field.TEXT && place.span().end() <= text.length())
                    .map(Place::span)
                    .forEach(spans::add);
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return spans;
    }
}
