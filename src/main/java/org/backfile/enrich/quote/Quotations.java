package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Field;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Place;
import org.backfile.corpus.Quote;
import org.backfile.corpus.Reported;
import org.backfile.corpus.Words;
import org.backfile.enrich.word.Texts;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of an article. Loads the words of a language when it first meets it; safe to share between threads. */
public final class Quotations {

    private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();

    /**
     * Every quotation by first place, and what the text reports in words of its own.
     *
     * @param language BCP 47; empty where it is not known
     * @param mentions whom and what the article names
     */
    public Annotations find(Texts texts, String language, List<Mention> mentions) {
        var words = texts.words();
        var quotes = new ArrayList<Quote>();
        var reported = new ArrayList<Reported>();
        for (var field : Field.values()) {
            boolean mayReport = field == Field.TEXT && !mentions.isEmpty();
            if (hasMark(texts.of(field).chars()) || mayReport) {
                var tongue = tongues.computeIfAbsent(Tongue.table(language), Tongue::load);
                var reading = Reading.of(field, texts.of(field), tongue);
                var cast = new Cast(reading, mentions);
                find(reading, cast, words, quotes);
                if (mayReport) {
                    reported.addAll(ReportedSpeech.in(reading, cast, mentions));
                }
            }
        }
        return new Annotations(mentions, quotes, reported);
    }

    private static boolean hasMark(char[] text) {
        for (char c : text) {
            if (Quote.isMark(c)) {
                return true;
            }
        }
        return false;
    }

    private static void find(Reading reading, Cast cast, Words words, List<Quote> quotes) {
        var places = new ArrayList<Place>();
        Spoken first = null;
        Spoken last = null;
        for (var spoken : Turns.of(reading)) {
            if (last == null || !goesOn(reading, last, spoken)) {
                add(first, places, cast, words, quotes);
                first = spoken;
                places.clear();
            }
            places.add(new Place(reading.field(), spoken.marked().span()));
            last = spoken;
        }
        add(first, places, cast, words, quotes);
    }

    private static void add(@Nullable Spoken first, List<Place> places, Cast cast, Words words, List<Quote> quotes) {
        if (first != null) {
            quotes.add(new Quote(places, Quote.text(places, words), cast.attribution(first.cue())));
        }
    }

    /**
     * Whether two marked stretches are one quotation that a paragraph, a caption or a verb of speech interrupts: both fill a sentence, or the
     * part of it before or behind that verb. Fragments that a reporter's own sentence holds stay apart.
     */
    private static boolean goesOn(Reading reading, Spoken last, Spoken next) {
        if (last.marked().goesOn()) {
            return true;
        }
        var sentence = reading.sentences().get(next.sentence());
        var before = reading.sentences().get(last.sentence());
        var voice = next.cue();
        if (voice == null
                || (!voice.equals(last.cue()) && voice.how() != Spoken.Link.TURN)
                || before.paragraph() != sentence.paragraph()) {
            return false;
        }
        boolean opens = last.at() == 0 || before.at(last.at() - 1).isQuoted();
        return last.sentence() == next.sentence()
                ? opens
                        && Sentence.lastInside(reading.text(), before.at(last.at())) != 0
                        && voice.phrase().from() > last.at()
                        && voice.phrase().to() <= next.at()
                : opens && next.at() == 0 && sentence.size() == 1 && next.sentence() == last.sentence() + 1;
    }
}
