package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Place;
import org.backfile.corpus.Reported;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what articles say in their own words that somebody said: the sentences that have a verb of speech with somebody whom the article names
 * for its subject. What is said is the longest stretch of the sentence that holds neither the speaker nor the verb nor words in marks.
 */
final class ReportedSpeech {

    /** A shorter stretch tells too little of what was said. */
    private static final int FEWEST_WORDS = 6;

    /** Between the verb and {@code that}. */
    private static final int TOLD_WORDS = 6;

    private final Reading reading;
    private final Cast cast;
    private final List<Mention> mentions;

    private ReportedSpeech(Reading reading, Cast cast, List<Mention> mentions) {
        this.reading = reading;
        this.cast = cast;
        this.mentions = mentions;
    }

    /** What is reported in a field, in order. */
    static List<Reported> in(Reading reading, Cast cast, List<Mention> mentions) {
        var speech = new ReportedSpeech(reading, cast, mentions);
        var all = new ArrayList<Reported>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            var reported = speech.of(s);
            if (reported != null) {
                all.add(reported);
            }
        }
        return all;
    }

    private @Nullable Reported of(int number) {
        var sentence = reading.sentences().get(number);
        if (sentence.size() <= FEWEST_WORDS) {
            return null;
        }
        var cue = new Cues(reading, sentence).saying();
        var said = cue == null ? null : longest(sentence, cue.speaker());
        if (cue == null || said == null) {
            return null;
        }
        var speaker = cast.attribution(
                new Spoken.Voice(number, cue.speaker(), cue.certainty(), Spoken.Link.VERB, cue.method()));
        if (speaker == null || speaker.certainty() == Certainty.UNKNOWN) {
            return null;
        }
        boolean isNamed = mentions.stream().anyMatch(mention -> mention.name().equals(speaker.name()));
        return isNamed ? new Reported(new Place(reading.field(), said), speaker) : null;
    }

    /** Absent where no stretch has words enough. */
    private @Nullable Span longest(Sentence sentence, Phrase speaker) {
        int verb = verb(sentence, speaker);
        @Nullable Phrase longest = null;
        int words = FEWEST_WORDS - 1;
        int from = -1;
        int count = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean parts = i == sentence.size()
                    || speaker.contains(i)
                    || i == verb
                    || sentence.at(i).isQuoted();
            if (parts) {
                if (count > words) {
                    longest = new Phrase(from, i);
                    words = count;
                }
                from = -1;
                count = 0;
            } else if (sentence.at(i).isWord()) {
                from = from < 0 ? i : from;
                count++;
            }
        }
        return longest == null ? null : sentence.span(trimmed(sentence, longest));
    }

    /** The verb of speech that goes with a speaker: the first behind, else the last before; negative for none. */
    private int verb(Sentence sentence, Phrase speaker) {
        for (int i = speaker.to(); i < sentence.size(); i++) {
            if (sentence.at(i).isStrong()) {
                return i;
            }
        }
        int i = speaker.from() - 1;
        while (i >= 0 && !sentence.at(i).isStrong()) {
            i--;
        }
        return i;
    }

    /** Without those who are told, {@code the council that}, and the signs that part it from the rest. */
    private Phrase trimmed(Sentence sentence, Phrase phrase) {
        int from = phrase.from();
        for (int i = from; i < Math.min(from + TOLD_WORDS, phrase.to() - FEWEST_WORDS); i++) {
            if (sentence.at(i).isThat()) {
                from = i;
                break;
            }
        }
        int to = phrase.to();
        while (to > phrase.from() + 1 && !sentence.at(to - 1).isWord()) {
            to--;
        }
        return new Phrase(from, to);
    }
}
