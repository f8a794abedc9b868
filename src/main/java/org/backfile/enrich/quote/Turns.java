package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Certainty;
import org.backfile.enrich.quote.Spoken.Link;
import org.backfile.enrich.quote.Spoken.Voice;
import org.jspecify.annotations.Nullable;

/** Walks the sentences of a field and tells who speaks in each quotation: by its sentence, or by the turn it goes on with. */
final class Turns {

    private final Reading reading;
    private final Titles titles;
    private final List<Spoken> spoken = new ArrayList<>();

    private Turns(Reading reading) {
        this.reading = reading;
        this.titles = new Titles(reading);
    }

    /** The quotations of a field; titles and words held at a distance are none. */
    static List<Spoken> of(Reading reading) {
        var turns = new Turns(reading);
        turns.walk();
        return turns.spoken;
    }

    private void walk() {
        int next = 0;
        for (int s = 0; s < reading.sentences().size(); s++) {
            var sentence = reading.sentences().get(s);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.at(i).isQuoted()) {
                    var quotation = new Spoken(reading.marked().get(next++), s, i, null);
                    var voiced = quotation.with(voice(quotation));
                    if (titles.isSpeech(voiced)) {
                        spoken.add(voiced);
                    }
                }
            }
        }
    }

    private @Nullable Voice voice(Spoken quotation) {
        int s = quotation.sentence();
        var previous = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        if (previous != null && previous.marked().goesOn()) {
            return again(previous, "The quotation goes on from the paragraph before.");
        }
        var cues = new Cues(reading, reading.sentences().get(s));
        var own = cues.of(quotation.at());
        if (own != null && own.link() == Link.SUBJECT && s > 0 && cues.isReported()) {
            var told = reported(s, previous);
            if (told != null) {
                return told;
            }
        }
        if (own != null) {
            return new Voice(s, own.speaker(), own.certainty(), own.link(), own.method());
        }
        if (s == 0) {
            return null;
        }
        if (reading.sentences().get(s - 1).endsWithColon()) {
            var announced = subjectOf(s - 1, "Subject of the sentence before, which ends in a colon.");
            if (announced != null) {
                return announced;
            }
        }
        if (previous != null && previous.sentence() >= s - 1 && previous.cue() != null) {
            return again(previous, "Goes on with the quotation before it.");
        }
        var before = subjectOf(s - 1, "Subject of the sentence before.");
        return before != null || previous == null ? before : again(previous, "Goes on with the quotation before it.");
    }

    /** Of a sentence that only its mood marks as somebody's words: who spoke before. */
    private @Nullable Voice reported(int s, @Nullable Spoken previous) {
        var method = "Reported speech goes on with the sentence before.";
        if (previous != null && previous.sentence() == s - 1 && previous.cue() != null) {
            var voice = previous.cue();
            return new Voice(voice.sentence(), voice.phrase(), Certainty.INFERRED, Link.VERB, method);
        }
        var cue = new Cues(reading, reading.sentences().get(s - 1)).saying();
        return cue == null ? null : new Voice(s - 1, cue.speaker(), Certainty.INFERRED, Link.VERB, method);
    }

    private static @Nullable Voice again(Spoken previous, String method) {
        var voice = previous.cue();
        return voice == null
                ? null
                : new Voice(voice.sentence(), voice.phrase(), Certainty.INFERRED, Link.TURN, method);
    }

    /** Who says something in a sentence: the subject of its last verb of speech, else its own. */
    private @Nullable Voice subjectOf(int s, String method) {
        var cue = new Cues(reading, reading.sentences().get(s)).last();
        return cue == null ? null : new Voice(s, cue.speaker(), Certainty.INFERRED, Link.CONTEXT, method);
    }
}
