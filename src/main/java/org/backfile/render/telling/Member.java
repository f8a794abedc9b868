package org.backfile.render.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Article;
import org.backfile.corpus.Field;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Words;

/**
 * An article of a story, without its text.
 *
 * @param number in the story
 * @param mentions by mention, where it shows best
 * @param quotes by quotation
 */
record Member(
        int number,
        String id,
        List<Place> mentions,
        List<Quoted.Carried> quotes,
        List<Event.Dating> datings,
        List<Count> counts) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A number that the article gives. */
    record Count(String unit, String amount, Figure.Given given) {}

    static Member of(Article article, int number) {
        var words = Words.of(article.extraction());
        return new Member(
                number,
                article.id(),
                mentions(article),
                quotes(article, number, words),
                datings(article, number, words.text()),
                counts(article, number, words.text()));
    }

    /** Where the text has a name says more than that the headline does. */
    private static List<Place> mentions(Article article) {
        return article.extraction().annotations().mentions().stream()
                .map(mention -> mention.places().stream()
                        .filter(place -> place.field() == Field.TEXT)
                        .findFirst()
                        .orElse(mention.places().get(0)))
                .toList();
    }

    private static List<Quoted.Carried> quotes(Article article, int number, Words words) {
        return article.extraction().annotations().quotes().stream()
                .map(quote -> new Quoted.Carried(number, quote.places().get(0), Quote.text(quote.places(), words)))
                .toList();
    }

    private static List<Event.Dating> datings(Article article, int number, String text) {
        var published = article.header().published();
        var datings = new ArrayList<Event.Dating>();
        for (var time : article.extraction().annotations().times()) {
            var when = Occasion.of(time, published == null ? null : published.value());
            if (when != null) {
                datings.add(new Event.Dating(
                        number,
                        new Place(Field.TEXT, time.sentence()),
                        line(time.sentence().of(text)),
                        time.words().of(text),
                        time,
                        when));
            }
        }
        return datings;
    }

    private static List<Count> counts(Article article, int number, String text) {
        return article.extraction().annotations().quantities().stream()
                .map(each -> new Count(
                        each.unit(),
                        each.amount(),
                        new Figure.Given(
                                number,
                                new Place(Field.TEXT, each.words()),
                                line(each.words().of(text)))))
                .toList();
    }

    private static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }
}
