package org.backfile.corpus;

import java.util.List;

/**
 * What enriching finds in the words of one article on its own.
 *
 * @param mentions by first place
 * @param quotes by first place
 * @param reported what somebody is said to have said, by place
 * @param times words of the text that date what it tells, by place
 * @param quantities numbers of the text with what they count, by place
 */
public record Annotations(
        List<Mention> mentions,
        List<Quote> quotes,
        List<Reported> reported,
        List<TimeWords> times,
        List<Quantity> quantities) {

    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

    /** Without dates and numbers. */
    public Annotations(List<Mention> mentions, List<Quote> quotes, List<Reported> reported) {
        this(mentions, quotes, reported, List.of(), List.of());
    }

    public Annotations {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        reported = List.copyOf(reported);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
    }

    /** The same with the dates and numbers of the text. */
    public Annotations with(List<TimeWords> dated, List<Quantity> counted) {
        return new Annotations(mentions, quotes, reported, dated, counted);
    }

    /** The same without what stands in a field whose words are others now. */
    public Annotations without(Field field) {
        return new Annotations(
                mentions.stream()
                        .map(mention -> mention.without(field))
                        .filter(mention -> !mention.places().isEmpty())
                        .toList(),
                quotes.stream()
                        .filter(quote -> quote.places().get(0).field() != field)
                        .toList(),
                reported.stream().filter(each -> each.place().field() != field).toList(),
                field == Field.TEXT ? List.of() : times,
                field == Field.TEXT ? List.of() : quantities);
    }
}
