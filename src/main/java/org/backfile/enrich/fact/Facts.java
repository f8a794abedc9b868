package org.backfile.enrich.fact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.corpus.Quantity;
import org.backfile.corpus.TimeWords;
import org.backfile.enrich.word.Text;

/** The door of this package. Loads the words of a language when it first meets it; safe to share between threads. */
public final class Facts {

    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

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
    public Found in(Text text, String language) {
        var lexicon = lexicons.computeIfAbsent(Lexicon.table(language), Lexicon::load);
        var tokens = Tokens.of(text, lexicon);
        return new Found(Times.in(tokens), Quantities.in(tokens));
    }
}
