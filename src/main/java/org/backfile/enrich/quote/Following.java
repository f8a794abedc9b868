package org.backfile.enrich.quote;

import org.jspecify.annotations.Nullable;

/** Reads the words that follow a quotation: {@code said Smith}, {@code Smith, of Ostby, said}, {@code — Jane Smith}, {@code according to Smith}. */
final class Following {

    private final String text;
    private final Sentence sentence;
    private final Tongue tongue;
    private final Subjects subjects;

    Following(String text, Sentence sentence, Tongue tongue, Subjects subjects) {
        this.text = text;
        this.sentence = sentence;
        this.tongue = tongue;
        this.subjects = subjects;
    }

    /** Words that follow the closing mark. */
    @Nullable
    Cue of(int at) {
        int i = at + 1;
        boolean parted = i < sentence.size() && isBreak(sentence.at(i));
        if (parted) {
            i++;
        }
        char last = Sentence.lastInside(text, sentence.at(at));
        if (i >= sentence.size() || (!parted && last == 0 && at > 0)) {
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

    /** {@code said Smith} or {@code Smith said} at an index. */
    @Nullable
    Cue verbAndSubject(int index) {
        if (index >= sentence.size()) {
            return null;
        }
        var token = sentence.at(index);
        if (token.isPerson() && token.word().indexOf('-') > 0) {
            return Cue.stated(
                    new Phrase(index, index + 1), "Pronoun of the verb of speech that follows the quotation.");
        }
        if (tongue.isVerbSecond() && token.isAuxiliary()) {
            return endsInParticiple() ? inverted(index + 1) : null;
        }
        int verb = tongue.is("en") ? index : skipAuxiliaries(index);
        if (subjects.isVerb(verb) && !subjects.isParticiple(verb)) {
            return inverted(verb + 1);
        }
        int phrase = tongue.according(sentence.tokens(), index);
        if (phrase > 0) {
            int next = index + phrase;
            boolean thus = next < sentence.size() && subjects.isVerb(next);
            return thus ? verbAndSubject(next) : according(next);
        }
        var subject = subjects.nounsFrom(index);
        boolean speaks =
                subject != null && looksLikeSomebody(subject) && subjects.verbAfter(endOfAside(subject.to())) >= 0;
        return subject == null || !speaks
                ? null
                : Cue.stated(subject, "Subject of the verb of speech that follows the quotation.");
    }

    private @Nullable Cue inverted(int index) {
        int i = index;
        while (i < sentence.size() && isPassedOver(i)) {
            i++;
        }
        var subject = subjects.nounsFrom(i);
        return subject == null || !looksLikeSomebody(subject)
                ? null
                : Cue.stated(subject, "Named after the verb of speech that follows the quotation.");
    }

    private int skipAuxiliaries(int index) {
        int i = index;
        while (i + 1 < sentence.size() && sentence.at(i).isAuxiliary()) {
            i++;
        }
        return i;
    }

    private boolean endsInParticiple() {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.at(i).isWord()) {
                return sentence.at(i).isParticiple();
            }
        }
        return false;
    }

    /** Between a verb and the subject behind it: {@code so charakterisierte ihn gestern der Bürgermeister}. */
    private boolean isPassedOver(int index) {
        var token = sentence.at(index);
        return token.isAdverb() || (tongue.isVerbSecond() && token.isNobody() && !token.isDeterminer());
    }

    /** Where what is set off by commas behind a subject ends; the index itself where nothing is. */
    private int endOfAside(int index) {
        if (index >= sentence.size()) {
            return index;
        }
        var sign = sentence.at(index);
        var closing = sign.is(Token.Kind.OPEN) ? Token.Kind.CLOSE : sign.kind();
        if (!sign.is(Token.Kind.OPEN) && !sign.is(Token.Kind.COMMA)) {
            boolean hangsOn = sign.isPreposition();
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

    static boolean isBreak(Token token) {
        return token.is(Token.Kind.COMMA) || token.is(Token.Kind.DASH) || token.is(Token.Kind.STOP);
    }

    private boolean looksLikeSomebody(Phrase phrase) {
        var first = sentence.at(phrase.from());
        return first.capital()
                || first.isDeterminer()
                || first.isPerson()
                || first.is(Token.Kind.NUMBER)
                || (!first.isNobody() && !(tongue.is("en") && first.word().endsWith("ing")));
    }

    /** Who is named behind words like {@code according to}. */
    @Nullable
    Cue according(int index) {
        boolean of = tongue.isVerbSecond()
                && index < sentence.size()
                && sentence.at(index).isPreposition();
        var speaker = subjects.nounsFrom(of ? index + 1 : index);
        boolean plain = speaker != null && !tongue.is("en") && !looksLikeName(sentence.at(speaker.from()));
        return speaker == null || plain ? null : Cue.stated(speaker, "Named as the one according to whom it is.");
    }

    private boolean looksLikeName(Token token) {
        return token.capital() || token.isDeterminer() || token.isPerson();
    }
}
