package org.backfile.enrich.quote;

import org.jspecify.annotations.Nullable;

/**
 * Tells by the sentence around a quotation who speaks. In this order, because each is rarer wrong than the next: words that follow the mark at
 * once ({@code said Smith}, {@code Smith said}); the verb of speech nearest before; words at the sentence's end; a noun of speech with its owner
 * ({@code Smith's claim that}); any verb that often governs quoted words; the subject of the sentence.
 */
final class Cues {

    private final String text;
    private final Sentence sentence;
    private final Tongue tongue;
    private final Subjects subjects;
    private final Following following;

    Cues(Reading reading, Sentence sentence) {
        this.text = reading.text();
        this.sentence = sentence;
        this.tongue = reading.tongue();
        this.subjects = new Subjects(sentence.tokens(), tongue);
        this.following = new Following(text, sentence, tongue, subjects);
    }

    /** @param at index of the quotation in the sentence */
    @Nullable
    Cue of(int at) {
        var cue = following.of(at);
        if (cue == null) {
            cue = around(at);
        }
        if (cue == null) {
            cue = before(at, true);
        }
        if (cue == null) {
            cue = tail(at);
        }
        if (cue == null) {
            cue = owned(at);
        }
        if (cue == null) {
            cue = before(at, false);
        }
        return cue == null ? governing(at) : cue;
    }

    /** Who says something by a verb of speech, whatever the sentence quotes. */
    @Nullable
    Cue saying() {
        return before(sentence.size(), true);
    }

    /** Who says something in the sentence, whatever it quotes: the last verb of speech tells, else the subject. */
    @Nullable
    Cue last() {
        var cue = before(sentence.size(), true);
        return cue == null ? governing(sentence.size()) : cue;
    }

    /** Whether the sentence reports what others say by the mood of its verb alone, as German does: {@code Das sei falsch}. */
    boolean isReported() {
        return sentence.tokens().stream().anyMatch(Token::isReported);
    }

    /** {@code hat die Brücke als "Geschenk" bezeichnet}: in German the participle may stand behind what it quotes. */
    private @Nullable Cue around(int at) {
        for (int i = at + 1;
                tongue.isVerbSecond() && i < sentence.size() && sentence.at(i).isWord();
                i++) {
            if (sentence.at(i).isParticiple()) {
                var subject = subjects.before(i);
                return subject == null || !isSomebody(subject)
                        ? null
                        : Cue.stated(subject, "Subject of the verb of speech around the quotation.");
            }
        }
        return null;
    }

    /** The nearest verb before the quotation that has a subject. */
    private @Nullable Cue before(int at, boolean strong) {
        for (int i = at - 1; i >= 0; i--) {
            int phrase = tongue.according(sentence.tokens(), i);
            var according = phrase > 0 ? following.according(i + phrase) : null;
            if (according != null) {
                return according;
            }
            var source = sentence.at(i).isTrailing() ? subjects.nounsBefore(i) : null;
            if (source != null) {
                return Cue.stated(source, "Named as the one according to whom it is.");
            }
            if (subjects.isVerb(i) && (!strong || sentence.at(i).isStrong())) {
                var agent = agent(i);
                var subject = agent == null ? subjects.before(i) : agent;
                if (subject != null && isSomebody(subject)) {
                    return strong
                            ? Cue.stated(subject, "Subject of the verb of speech before the quotation.")
                            : Cue.inferred(subject, "Subject of the verb that governs the quotation.");
                }
            }
        }
        return null;
    }

    /** {@code the minister's claim that} */
    private @Nullable Cue owned(int at) {
        for (int i = at - 1; i > 0; i--) {
            var owner = sentence.at(i).isSaying() ? owner(i) : null;
            if (owner != null) {
                return Cue.stated(owner, "Owner of the words quoted.");
            }
        }
        return null;
    }

    /** Of a verb in the passive voice: {@code was called "a slip" by the minister}. */
    private @Nullable Phrase agent(int verb) {
        if (verb == 0
                || !sentence.at(verb - 1).isBe()
                || !sentence.at(verb).word().endsWith("ed")
                || sentence.at(verb).is("quoted")) {
            return null;
        }
        return agentBehind(verb);
    }

    private @Nullable Phrase agentBehind(int index) {
        for (int i = index + 1; i < sentence.size(); i++) {
            if (sentence.at(i).is("by")) {
                return subjects.nounsFrom(i + 1);
            }
        }
        return null;
    }

    private @Nullable Phrase owner(int noun) {
        int i = noun - 1;
        while (i > 0
                && subjects.isNominal(i)
                && !sentence.at(i).is("'s")
                && !sentence.at(i).isPossessive()
                && !sentence.at(i).isDeterminer()) {
            i--;
        }
        if (i < 0) {
            return null;
        }
        if (sentence.at(i).isPossessive()) {
            return new Phrase(i, i + 1);
        }
        return i > 0 && sentence.at(i).is("'s") ? subjects.nounsBefore(i) : null;
    }

    private boolean isSomebody(Phrase phrase) {
        return !sentence.at(phrase.from()).isNobody()
                || phrase.to() - phrase.from() > 1
                || sentence.at(phrase.from()).isRelative();
    }

    /** {@code ..., he said} at some distance behind the quotation. */
    private @Nullable Cue tail(int at) {
        for (int i = at + 1; i + 1 < sentence.size(); i++) {
            int phrase = tongue.according(sentence.tokens(), i);
            var according = phrase > 0 ? following.according(i + phrase) : null;
            if (according != null) {
                return according;
            }
            if (sentence.at(i).isQuoted()) {
                char last = Sentence.lastInside(text, sentence.at(i));
                if (last == 0) {
                    continue;
                }
            } else if (!Following.isBreak(sentence.at(i))) {
                continue;
            }
            var cue = following.verbAndSubject(i + 1);
            if (cue != null && endsClause(cue)) {
                return cue;
            }
        }
        return null;
    }

    private boolean endsClause(Cue cue) {
        int verb = subjects.verbAfter(cue.speaker().to());
        return verb < 0 || sentence.at(verb).isStrong();
    }

    /** The subject of the sentence. */
    private @Nullable Cue governing(int at) {
        var subject = subjects.main(at);
        if (subject != null && sentence.at(subject.to() - 1).isSaying() && subject.to() - subject.from() == 1) {
            subject = agentBehind(at);
        }
        return subject == null || !isSomebody(subject)
                ? null
                : Cue.subject(subject, "Subject of the sentence that holds the quotation.");
    }
}
