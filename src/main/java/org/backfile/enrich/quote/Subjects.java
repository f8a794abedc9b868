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
        if (!token.isVerb() || (token.capital() && index > 0)) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        var before = tokens.get(index - 1);
        if (before.isDeterminer() || isGenitive(index - 1)) {
            return false;
        }
        if (before.isPreposition() && !before.is("to") && !isParticiple(token)) {
            return false;
        }
        return !token.isSaying() || !isPlainWord(index - 1);
    }

    /** Whether a word is neither a name nor one of the small words: {@code late-night} in {@code late-night tweets}. */
    private boolean isPlainWord(int index) {
        var token = tokens.get(index);
        return token.isWord()
                && !token.capital()
                && !token.isPerson()
                && !token.isAuxiliary()
                && !token.isAdverb()
                && !token.isRelative()
                && !token.isConjunction()
                && !token.isTime();
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
        while (i < tokens.size() && (tokens.get(i).isAdverb() || tokens.get(i).isAuxiliary())) {
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
            return new VerbSecond(tokens, this).subject(verb);
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
        if (token.isConjunction() || token.is(Token.Kind.OTHER)) {
            return earlier(verb);
        }
        if (token.isRelative()) {
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
        return (token.capital() && !token.isTime()) || (token.isPerson() && !token.isPossessive());
    }

    private boolean followsBe(int index) {
        int i = index;
        while (i >= 0 && tokens.get(i).isAdverb()) {
            i--;
        }
        return (i >= 0 && tokens.get(i).isBe()) || (i >= 0 && tokens.get(i).is("'s"));
    }

    private int skipLeft(int from) {
        int i = from;
        while (i >= 0
                && (tokens.get(i).isAdverb()
                        || (tokens.get(i).isAuxiliary() && !tokens.get(i).is("to"))
                        || (tokens.get(i).isTime()
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
            boolean helps = tokens.get(v).isAuxiliary() && !tokens.get(v).is("to");
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
                || tokens.get(i).isConjunction()
                || tokens.get(i).isRelative()
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
        if (phrase.from() > 0 && tokens.get(phrase.from() - 1).isPreposition()) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var token = tokens.get(i);
            if (token.isPerson() || token.isDeterminer() || (token.capital() && !token.isTime())) {
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
            if (tokens.get(i).isDeterminer()
                    || (tokens.get(i).isPerson() && !tokens.get(i).isPossessive())) {
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
                        && !token.isPreposition()
                        && !token.isAuxiliary()
                        && !token.isConjunction()
                        && !token.isRelative()
                        && !(token.isAdverb() && !token.capital())
                        && !(isVerb(index) && !token.capital() && (token.isStrong() || isObjectAt(index + 1))))
                || (token.is("'s") && index > 0);
    }

    /** Whether something begins here that a verb may have for its object: a name, an article, a quotation. */
    private boolean isObjectAt(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        var token = tokens.get(index);
        return token.capital() || token.isQuoted() || token.isDeterminer();
    }

    /** The noun phrase that begins at an index; absent where none does. */
    @Nullable
    Phrase nounsFrom(int start) {
        int i = start;
        if (i >= tokens.size()
                || !isNominal(i)
                || isClitic(tokens.get(i))
                || (tokens.get(i).isNobody() && !tokens.get(i).isDeterminer())) {
            return null;
        }
        if (tokens.get(i).isPerson() && !tokens.get(i).isPossessive()) {
            return new Phrase(i, i + 1);
        }
        while (isNominal(i) && !endsNouns(start, i)) {
            i++;
        }
        boolean noun = i > start + 1 || (i > start && !tokens.get(start).isDeterminer());
        return noun && (!tongue.isVerbSecond() || hasCapital(start, i)) ? new Phrase(start, i) : null;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).capital() && !tokens.get(i).isDeterminer()) {
                return true;
            }
        }
        return false;
    }

    private boolean endsNouns(int start, int i) {
        var token = tokens.get(i);
        if (tongue.isVerbSecond()) {
            boolean behindNoun = i > start
                    && tokens.get(i - 1).capital()
                    && !tokens.get(i - 1).isDeterminer();
            boolean hangsOn = behindNoun && token.isGenitive() && i + 1 < tokens.size() && isNominal(i + 1);
            return !hangsOn && ((behindNoun && !token.capital() && token.is(Token.Kind.WORD)) || isVerb(i));
        }
        return token.isTime()
                || (i > start && (token.isDeterminer() || token.isPerson()))
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
                && (isObjectAt(i + 1)
                        || (i + 1 < tokens.size() && tokens.get(i + 1).isPreposition()));
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
            if (token.isPreposition()) {
                i = afterAdverbial(i, limit);
                continue;
            }
            if (token.isQuoted()) {
                return null;
            }
            var phrase = token.isAdverb()
                            || token.isConjunction()
                            || token.isOpener()
                            || token.isTime()
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
