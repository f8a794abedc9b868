package org.backfile.enrich.fact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.corpus.Quantity;
import org.backfile.corpus.TimeWords;

/** The door of this package. Loads the words of a language when it first meets it; safe to share between threads. */
public final class Facts {

    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * Words that date what a text tells.
     *
     * @param language BCP 47; empty where it is not known, then English
     */
    public List<TimeWords> times(String text, String language) {
        return Times.in(text, lexicon(language));
    }

    /** Numbers of a text with what they count. */
    public List<Quantity> quantities(String text, String language) {
        return Quantities.in(text, lexicon(language));
    }

    private Lexicon lexicon(String language) {
        return lexicons.computeIfAbsent(Lexicon.table(language), Lexicon::load);
    }
}
