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

    Cues(Reading reading, Sentence sentence) {
        this.text = reading.text();
        this.sentence = sentence;
        this.tongue = reading.tongue();
        this.subjects = new Subjects(sentence.tokens(), tongue);
    }

    /** @param at index of the quotation in the sentence */
    @Nullable
    Cue of(int at) {
        var cue = behind(at);
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

    /** Words that follow the closing mark. */
    private @Nullable Cue behind(int at) {
        int i = at + 1;
        boolean parted = i < sentence.size() && isBreak(sentence.at(i));
        if (parted) {
            i++;
        }
        char last = Sentence.lastInside(text, sentence.at(at));
        if (i >= sentence.size() || !parted && last == 0 && at > 0) {
            return null;
        }
        var credit = credit(at + 1);
        return credit == null ? verbAndSubject(i) : credit;
    }

    /** {@code "..." — Jane Smith} at the end of a paragraph or sentence. */
    private @Nullable Cue credit(int dash) {
        if (!sentence.at(dash).is(Token.Kind.DASH)) {
            return null;
        }
        int from = dash;
        while (from < sentence.size() && sentence.at(from).is(Token.Kind.DASH)) {
            from++;
        }
        var name = subjects.nounsFrom(from);
        if (name == null || !sentence.at(from).capital()) {
            return null;
        }
        boolean ends = name.to() == sentence.size()
                || sentence.at(name.to()).is(Token.Kind.COMMA)
                || sentence.at(name.to()).is(Token.Kind.STOP);
        return ends && subjects.verbAfter(name.to()) < 0
                ? Cue.stated(name, "Named behind a dash after the quotation.")
                : null;
    }

    private @Nullable Cue verbAndSubject(int i) {
        if (i < sentence.size()
                && subjects.isVerb(i)
                && !(tongue.is("en") && sentence.at(i).word().endsWith("ing"))) {
            int j = i + 1;
            while (j < sentence.size() && isPassedOver(j)) {
                j++;
            }
            var inverted = subjects.nounsFrom(j);
            return inverted != null && looksLikeSomebody(inverted)
                    ? Cue.stated(inverted, "Named after the verb of speech that follows the quotation.")
                    : null;
        }
        if (tongue.isVerbSecond() && i < sentence.size() && tongue.isAuxiliary(sentence.at(i)) && endsInParticiple()) {
            var inverted = subjects.nounsFrom(i + 1);
            return inverted == null
                    ? null
                    : Cue.stated(inverted, "Named after the verb of speech that follows the quotation.");
        }
        int phrase = tongue.according(sentence.tokens(), i);
        if (phrase > 0) {
            int verb = i + phrase;
            boolean thus = verb < sentence.size() && subjects.isVerb(verb);
            return thus ? verbAndSubject(verb) : according(verb);
        }
        var subject = subjects.nounsFrom(i);
        if (subject == null || !looksLikeSomebody(subject)) {
            return null;
        }
        int verb = subjects.verbAfter(endOfAside(subject.to()));
        return verb < 0 ? null : Cue.stated(subject, "Subject of the verb of speech that follows the quotation.");
    }

    private boolean endsInParticiple() {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.at(i).isWord()) {
                return tongue.isParticiple(sentence.at(i));
            }
        }
        return false;
    }

    /** Whether the sentence reports what others say by the mood of its verb alone, as German does: {@code Das sei falsch}. */
    boolean isReported() {
        return sentence.tokens().stream().anyMatch(tongue::isReported);
    }

    /** Between a verb and the subject behind it: {@code so charakterisierte ihn gestern der Bürgermeister}. */
    private boolean isPassedOver(int index) {
        var token = sentence.at(index);
        return tongue.isAdverb(token) || tongue.isVerbSecond() && tongue.isNobody(token) && !tongue.isDeterminer(token);
    }

    /** Where what is set off by commas behind a subject ends; the index itself where nothing is. */
    private int endOfAside(int index) {
        if (index >= sentence.size()) {
            return index;
        }
        var sign = sentence.at(index);
        var closing = sign.is(Token.Kind.OPEN) ? Token.Kind.CLOSE : sign.kind();
        if (!sign.is(Token.Kind.OPEN) && !sign.is(Token.Kind.COMMA)) {
            boolean hangsOn = tongue.isPreposition(sign);
            if (!hangsOn) {
                return index;
            }
            var more = subjects.nounsFrom(index + 1);
            return more == null ? index : endOfAside(more.to());
        }
        for (int i = index + 1; i < sentence.size(); i++) {
            if (sentence.at(i).isQuoted()) {
                return index;
            }
            if (sentence.at(i).is(closing) && (closing == Token.Kind.CLOSE || subjects.verbAfter(i + 1) >= 0)) {
                return closing == Token.Kind.CLOSE ? endOfAside(i + 1) : i + 1;
            }
        }
        return index;
    }

    private static boolean isBreak(Token token) {
        return token.is(Token.Kind.COMMA) || token.is(Token.Kind.DASH) || token.is(Token.Kind.STOP);
    }

    private boolean looksLikeSomebody(Phrase phrase) {
        var first = sentence.at(phrase.from());
        return first.capital()
                || tongue.isDeterminer(first)
                || tongue.isPerson(first)
                || first.is(Token.Kind.NUMBER)
                || !tongue.isNobody(first) && !(tongue.is("en") && first.word().endsWith("ing"));
    }

    private @Nullable Cue according(int index) {
        boolean of = tongue.isVerbSecond() && index < sentence.size() && tongue.isPreposition(sentence.at(index));
        var speaker = subjects.nounsFrom(of ? index + 1 : index);
        boolean plain = speaker != null && tongue.isVerbSecond() && !looksLikeName(sentence.at(speaker.from()));
        return speaker == null || plain ? null : Cue.stated(speaker, "Named as the one according to whom it is.");
    }

    private boolean looksLikeName(Token token) {
        return token.capital() || tongue.isDeterminer(token) || tongue.isPerson(token);
    }

    /** The nearest verb before the quotation that has a subject. */
    private @Nullable Cue before(int at, boolean strong) {
        for (int i = at - 1; i >= 0; i--) {
            int phrase = tongue.according(sentence.tokens(), i);
            var according = phrase > 0 ? according(i + phrase) : null;
            if (according != null) {
                return according;
            }
            if (tongue.isTrailing(sentence.at(i))) {
                return Cue.stated(new Phrase(Math.max(0, i - 2), i), "Named as the one according to whom it is.");
            }
            if (subjects.isVerb(i) && (!strong || tongue.isStrong(sentence.at(i)))) {
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
            var owner = tongue.isSaying(sentence.at(i)) ? owner(i) : null;
            if (owner != null) {
                return Cue.stated(owner, "Owner of the words quoted.");
            }
        }
        return null;
    }

    /** Of a verb in the passive voice: {@code was called "a slip" by the minister}. */
    private @Nullable Phrase agent(int verb) {
        if (verb == 0
                || !tongue.isBe(sentence.at(verb - 1))
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
                && !tongue.isPossessive(sentence.at(i))
                && !tongue.isDeterminer(sentence.at(i))) {
            i--;
        }
        if (i < 0) {
            return null;
        }
        if (tongue.isPossessive(sentence.at(i))) {
            return new Phrase(i, i + 1);
        }
        return i > 0 && sentence.at(i).is("'s") ? subjects.nounsBefore(i) : null;
    }

    private boolean isSomebody(Phrase phrase) {
        return !tongue.isNobody(sentence.at(phrase.from()))
                || phrase.to() - phrase.from() > 1
                || tongue.isRelative(sentence.at(phrase.from()));
    }

    /** {@code ..., he said} at some distance behind the quotation. */
    private @Nullable Cue tail(int at) {
        for (int i = at + 1; i + 1 < sentence.size(); i++) {
            int phrase = tongue.according(sentence.tokens(), i);
            var according = phrase > 0 ? according(i + phrase) : null;
            if (according != null) {
                return according;
            }
            if (sentence.at(i).isQuoted()) {
                char last = Sentence.lastInside(text, sentence.at(i));
                if (last == 0) {
                    continue;
                }
            } else if (!isBreak(sentence.at(i))) {
                continue;
            }
            var cue = verbAndSubject(i + 1);
            if (cue != null && endsClause(cue)) {
                return cue;
            }
        }
        return null;
    }

    private boolean endsClause(Cue cue) {
        int verb = subjects.verbAfter(cue.speaker().to());
        return verb < 0 || tongue.isStrong(sentence.at(verb));
    }

    /** The subject of the sentence. */
    private @Nullable Cue governing(int at) {
        var subject = subjects.main(at);
        if (subject != null && tongue.isSaying(sentence.at(subject.to() - 1)) && subject.to() - subject.from() == 1) {
            subject = agentBehind(at);
        }
        return subject == null || !isSomebody(subject)
                ? null
                : Cue.subject(subject, "Subject of the sentence that holds the quotation.");
    }
}
