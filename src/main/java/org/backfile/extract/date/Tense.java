package org.backfile.extract.date;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.corpus.Span;

/** How what a sentence tells lies to the day of its telling. Told by the last cue in front of the words in question. */
enum Tense {
    PRESENT,
    PLANNED,
    PAST,
    UNCLEAR;

    private static final Pattern PROGRESSIVE =
            Pattern.compile("\\b(?:is|are)\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}+ing\\b", Pattern.CASE_INSENSITIVE);
    /** What makes a verb hang on another one: "gathered to mark", "would meet", "to be held". */
    private static final Pattern HANGING = Pattern.compile(
            "(?:\\b(?:to|will|would|shall|should|can|could|may|might|must|did|not|be|zu|pour|per|para|te)|['’]ll)\\s(?:\\p{Ll}+ly\\s)?$");
    /** An explicit time beside the anniversary; then it may be told from any day. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private record Cue(Tense tense, Span span) {}

    /** The tense in which a stretch of a sentence is told. */
    static Tense of(Sentence sentence, Span words) {
        var text = sentence.words();
        var before = text.substring(0, words.start());
        var rest = before + text.substring(words.end());
        boolean otherYear = YEAR.matcher(rest).find()
                || TimeCues.has("last-year", rest)
                || TimeCues.has("next-year", rest)
                || rest.contains(" ago");
        if (otherYear) {
            return UNCLEAR;
        }
        var plans = TimeCues.find("plan", before);
        var last = Stream.of(
                        cues(PLANNED, plans.stream()),
                        cues(PRESENT, TimeCues.find("present", before).stream()),
                        cues(PRESENT, PROGRESSIVE.matcher(before).results().map(m -> new Span(m.start(), m.end()))),
                        cues(PAST, TimeCues.find("kept", before).stream()),
                        cues(
                                UNCLEAR,
                                TimeCues.pastVerbs(before).stream()
                                        .filter(span -> !isKept(before, span) && !isSaid(before, span))))
                .flatMap(cues -> cues)
                .filter(cue -> cue.tense() == PLANNED
                        || !HANGING.matcher(before.substring(0, cue.span().start()))
                                .find())
                .filter(cue -> cue.tense() == PLANNED || plans.stream().noneMatch(cue.span()::overlaps))
                .max(Comparator.comparingInt(cue -> cue.span().end()))
                .map(Cue::tense)
                .orElse(UNCLEAR);
        // "will travel and meet", "is to be held": a plan in front makes the rest its part.
        return last == PLANNED || plans.isEmpty() ? last : UNCLEAR;
    }

    private static Stream<Cue> cues(Tense tense, Stream<Span> spans) {
        return spans.map(span -> new Cue(tense, span));
    }

    private static boolean isKept(String text, Span verb) {
        return TimeCues.find("kept", text).stream().anyMatch(verb::overlaps);
    }

    /** A verb of saying takes its tense from the report, not from what is reported. */
    private static boolean isSaid(String text, Span verb) {
        return java.util.Set.of("said", "told", "announced", "stated", "added").contains(verb.of(text));
    }
}
