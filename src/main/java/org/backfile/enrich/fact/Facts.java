package org.backfile.enrich.fact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.corpus.Quantity;
import org.backfile.corpus.TimeWords;
import org.backfile.enrich.word.Vocabulary;

/** The door of this package. Loads the words of a language when it first meets it; safe to share between threads. */
public final class Facts {

    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;

    /** @param vocabulary the words met so far */
    public Facts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What a text tells in dates and figures.
     *
     * @param times words that date what it tells
     * @param quantities numbers with what they count
     */
    public record Found(List<TimeWords> times, List<Quantity> quantities) {}

    /**
     * What stands in a text.
     *
     * @param language BCP 47; empty where it is not known, then English
     */
    public Found in(String text, String language) {
        var lexicon = lexicons.computeIfAbsent(Lexicon.table(language), Lexicon::load);
        var tokens = Token.of(text, lexicon, vocabulary);
        return new Found(Times.in(text, lexicon, tokens), Quantities.in(text, lexicon, tokens));
    }
}
