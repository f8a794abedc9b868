package org.backfile.enrich.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, by the order of English words: no parser, but the small words bound a subject well. */
final class Subjects {

    private final List<Token> tokens;
    private final Tongue tongue;

    Subjects(List<Token> tokens, Tongue tongue) {
        this.tokens = tokens;
        this.tongue = tongue;
    }

    /** Whether the words from here on read as {@code Mr. Smith said}. */
    static boolean beginsWithCue(List<Token> tokens, int at, Tongue tongue) {
        var subjects = new Subjects(tokens, tongue);
        var phrase = subjects.nounsFrom(at);
        return phrase != null && subjects.verbAfter(phrase.to()) >= 0;
    }

    /** Whether the token at an index is used as a verb here; {@code a claim} and {@code State Department} are not. */
    boolean isVerb(int index) {
        var token = tokens.get(index);
        if (!tongue.isVerb(token) || (token.capital() && index > 0)) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        var before = tokens.get(index - 1);
        if (tongue.isDeterminer(before) || isGenitive(index - 1)) {
            return false;
        }
        if (tongue.isPreposition(before) && !before.is("to") && !isParticiple(token)) {
            return false;
        }
        return !tongue.isSaying(token) || !isPlainWord(index - 1);
    }

    /** Whether a word is neither a name nor one of the small words: {@code late-night} in {@code late-night tweets}. */
    private boolean isPlainWord(int index) {
        var token = tokens.get(index);
        return token.isWord()
                && !token.capital()
                && !tongue.isPerson(token)
                && !tongue.isAuxiliary(token)
                && !tongue.isAdverb(token)
                && !tongue.isRelative(token)
                && !tongue.isConjunction(token)
                && !tongue.isTime(token);
    }

    /** Whether the token at an index ends as English participles do. */
    boolean isParticiple(int index) {
        return isParticiple(tokens.get(index));
    }

    private boolean isParticiple(Token token) {
        return tongue.is("en") && token.word().endsWith("ing");
    }

    private boolean isGenitive(int index) {
        var token = tokens.get(index);
        return (token.is("'s") && !(index + 1 < tokens.size() && isParticiple(tokens.get(index + 1))))
                || token.word().endsWith("s'");
    }

    /** The verb that follows a subject ending at an index, adverbs and auxiliaries between; negative for none. */
    int verbAfter(int index) {
        int i = index;
        while (i < tokens.size() && (tongue.isAdverb(tokens.get(i)) || tongue.isAuxiliary(tokens.get(i)))) {
            i++;
        }
        return i < tokens.size() && isVerb(i) ? i : -1;
    }

    /**
     * The subject of a verb to its right, read from the verb leftwards.
     *
     * @return absent where the verb has none, as in {@code a promise to say}
     */
    @Nullable
    Phrase before(int verb) {
        if (tongue.isVerbSecond()) {
            return new VerbSecond(tokens, tongue, this).subject(verb);
        }
        int i = verb - 1;
        if (i >= 0 && isParticiple(tokens.get(verb)) && !followsBe(i) && !standsBehindName(i)) {
            var main = tokens.get(i).is(Token.Kind.COMMA) ? main(verb) : null;
            return main == null ? earlier(verb) : main;
        }
        i = skipLeft(i);
        if (i >= 0 && tokens.get(i).is("to")) {
            return earlier(verb);
        }
        if (i < 0) {
            return null;
        }
        var token = tokens.get(i);
        if (tongue.isConjunction(token) || token.is(Token.Kind.OTHER)) {
            return earlier(verb);
        }
        if (tongue.isRelative(token)) {
            return new Phrase(i, i + 1);
        }
        if (token.is(Token.Kind.COMMA) || token.is(Token.Kind.CLOSE) || token.is(Token.Kind.DASH)) {
            return beforeAside(i, verb);
        }
        if (token.isQuoted() || !token.isWord()) {
            return null;
        }
        if (isVerb(i) && !token.capital()) {
            return earlier(verb);
        }
        var phrase = nounsBefore(i + 1);
        boolean doing = phrase != null && phrase.to() - phrase.from() == 1 && isParticiple(token) && !token.capital();
        return doing ? earlier(verb) : phrase;
    }

    /** {@code footage of Mrs. Clinton asking} */
    private boolean standsBehindName(int index) {
        var token = tokens.get(index);
        return (token.capital() && !tongue.isTime(token)) || (tongue.isPerson(token) && !tongue.isPossessive(token));
    }

    private boolean followsBe(int index) {
        int i = index;
        while (i >= 0 && tongue.isAdverb(tokens.get(i))) {
            i--;
        }
        return (i >= 0 && tongue.isBe(tokens.get(i)))
                || (i >= 0 && tokens.get(i).is("'s"));
    }

    private int skipLeft(int from) {
        int i = from;
        while (i >= 0
                && (tongue.isAdverb(tokens.get(i))
                        || (tongue.isAuxiliary(tokens.get(i)) && !tokens.get(i).is("to"))
                        || (tongue.isTime(tokens.get(i))
                                && i > 0
                                && !tokens.get(i - 1).is(Token.Kind.COMMA)))) {
            i--;
        }
        return i;
    }

    /** The subject of the verb before: {@code he rose and said}. */
    private @Nullable Phrase earlier(int verb) {
        for (int v = verb - 1; v > 0; v--) {
            var subject = isVerb(v) ? before(v) : null;
            if (subject != null) {
                return subject;
            }
        }
        for (int v = verb - 1; v > 0; v--) {
            boolean helps = tongue.isAuxiliary(tokens.get(v)) && !tokens.get(v).is("to");
            var subject = helps ? beforeAuxiliary(v) : null;
            if (subject != null) {
                return subject;
            }
        }
        return main(verb);
    }

    private @Nullable Phrase beforeAuxiliary(int auxiliary) {
        int i = skipLeft(auxiliary - 1);
        if (i < 0
                || !tokens.get(i).isWord()
                || tongue.isConjunction(tokens.get(i))
                || tongue.isRelative(tokens.get(i))
                || isVerb(i)) {
            return null;
        }
        return nounsBefore(i + 1);
    }

    /**
     * Between a subject and its verb stands something set off by commas, dashes or brackets. With several commas the subject begins the
     * first part that is not an adverbial at the head of the sentence.
     */
    private @Nullable Phrase beforeAside(int close, int verb) {
        int i = close;
        var sign = tokens.get(close);
        if (sign.is(Token.Kind.CLOSE)) {
            while (i > 0 && !tokens.get(i).is(Token.Kind.OPEN)) {
                i--;
            }
            return i > 0 ? nounsBefore(i) : null;
        }
        int best = -1;
        for (int j = close - 1; j > 0; j--) {
            var token = tokens.get(j);
            if (token.isQuoted() || token.is(Token.Kind.COLON)) {
                break;
            }
            if (token.kind() == sign.kind()) {
                var phrase = nounsBefore(j);
                if (phrase != null && isNamed(phrase)) {
                    best = j;
                    break;
                }
            }
        }
        if (best > 0) {
            return nounsBefore(best);
        }
        return main(verb);
    }

    /** Whether a phrase holds a capital in midst of a sentence, or a pronoun or an article: not an adverbial like {@code In July}. */
    private boolean isNamed(Phrase phrase) {
        if (phrase.from() > 0 && tongue.isPreposition(tokens.get(phrase.from() - 1))) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var token = tokens.get(i);
            if (tongue.isPerson(token) || tongue.isDeterminer(token) || (token.capital() && !tongue.isTime(token))) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that ends before an index, with what hangs on it by {@code of}; absent where no noun stands there. */
    @Nullable
    Phrase nounsBefore(int end) {
        int i = end - 1;
        if (i >= 0 && tokens.get(i).is(Token.Kind.CLOSE)) {
            while (i > 0 && !tokens.get(i).is(Token.Kind.OPEN)) {
                i--;
            }
            i--;
        }
        int from = nominalsLeft(i);
        if (from > i || (from == i && tokens.get(i).is("'s"))) {
            return null;
        }
        while (from > 1 && isJoint(tokens.get(from - 1)) && isNominal(from - 2)) {
            from = nominalsLeft(from - 2);
        }
        return new Phrase(from, end);
    }

    private boolean isJoint(Token token) {
        return token.is("of")
                || token.is("for")
                || token.is("at")
                || token.is("from")
                || token.is("in")
                || token.is("and")
                || token.is("with");
    }

    private int nominalsLeft(int index) {
        int i = index;
        while (i >= 0 && isNominal(i)) {
            if (tongue.isDeterminer(tokens.get(i))
                    || (tongue.isPerson(tokens.get(i)) && !tongue.isPossessive(tokens.get(i)))) {
                return i;
            }
            i--;
        }
        return i + 1;
    }

    boolean isNominal(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        var token = tokens.get(index);
        return (token.isWord()
                        && !tongue.isPreposition(token)
                        && !tongue.isAuxiliary(token)
                        && !tongue.isConjunction(token)
                        && !tongue.isRelative(token)
                        && !(tongue.isAdverb(token) && !token.capital())
                        && !(isVerb(index) && !token.capital() && (tongue.isStrong(token) || isObjectAt(index + 1))))
                || (token.is("'s") && index > 0);
    }

    /** Whether something begins here that a verb may have for its object: a name, an article, a quotation. */
    private boolean isObjectAt(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        var token = tokens.get(index);
        return token.capital() || token.isQuoted() || tongue.isDeterminer(token);
    }

    /** The noun phrase that begins at an index; absent where none does. */
    @Nullable
    Phrase nounsFrom(int start) {
        int i = start;
        if (i >= tokens.size()
                || !isNominal(i)
                || isClitic(tokens.get(i))
                || (tongue.isNobody(tokens.get(i)) && !tongue.isDeterminer(tokens.get(i)))) {
            return null;
        }
        if (tongue.isPerson(tokens.get(i)) && !tongue.isPossessive(tokens.get(i))) {
            return new Phrase(i, i + 1);
        }
        while (isNominal(i) && !endsNouns(start, i)) {
            i++;
        }
        boolean noun = i > start + 1 || (i > start && !tongue.isDeterminer(tokens.get(start)));
        return noun && (!tongue.isVerbSecond() || hasCapital(start, i)) ? new Phrase(start, i) : null;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).capital() && !tongue.isDeterminer(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsNouns(int start, int i) {
        var token = tokens.get(i);
        if (tongue.isVerbSecond()) {
            boolean behindNoun = i > start && tokens.get(i - 1).capital() && !tongue.isDeterminer(tokens.get(i - 1));
            boolean hangsOn = behindNoun && tongue.isGenitive(token) && i + 1 < tokens.size() && isNominal(i + 1);
            return !hangsOn && ((behindNoun && !token.capital() && token.is(Token.Kind.WORD)) || isVerb(i));
        }
        return tongue.isTime(token)
                || (i > start && (tongue.isDeterminer(token) || tongue.isPerson(token)))
                || isVerb(i)
                || (i > start && isPastTense(i));
    }

    /** {@code thanked} in {@code Haugen thanked the builders}: no table holds all verbs, but their place tells. */
    private boolean isPastTense(int i) {
        var token = tokens.get(i);
        return tongue.is("en")
                && token.word().endsWith("ed")
                && !token.capital()
                && tokens.get(i - 1).capital()
                && (isObjectAt(i + 1) || (i + 1 < tokens.size() && tongue.isPreposition(tokens.get(i + 1))));
    }

    private static boolean isClitic(Token token) {
        return token.word().startsWith("'");
    }

    /** The subject of the sentence: the first noun phrase that no preposition governs, before a limit. */
    @Nullable
    Phrase main(int limit) {
        int i = 0;
        while (i < limit) {
            var token = tokens.get(i);
            if (tongue.isPreposition(token)) {
                i = afterAdverbial(i, limit);
                continue;
            }
            if (token.isQuoted()) {
                return null;
            }
            var phrase = tongue.isAdverb(token)
                            || tongue.isConjunction(token)
                            || tongue.isOpener(token)
                            || tongue.isTime(token)
                            || isParticiple(token)
                    ? null
                    : nounsFrom(i);
            if (phrase != null && phrase.to() <= limit) {
                return phrase;
            }
            if (isParticiple(token) && i == 0) {
                i = afterAdverbial(i, limit);
                continue;
            }
            i++;
        }
        return null;
    }

    private int afterAdverbial(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.get(i).is(Token.Kind.COMMA)) {
                return i + 1;
            }
        }
        return limit;
    }
}
