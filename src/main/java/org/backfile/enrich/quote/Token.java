package org.backfile.enrich.quote;

import org.backfile.enrich.quote.Tongue.Trait;

/**
 * A word, a sign or a whole quotation amid the words of an article.
 *
 * @param start in the field
 * @param end in the field
 * @param word in lower case, with straight apostrophes; of a quotation empty
 * @param capital whether a word begins with a capital
 * @param traits what it is in the language of the text, as {@link Tongue#traits}
 */
record Token(Kind kind, int start, int end, String word, boolean capital, long traits) {

    enum Kind {
        WORD,
        NUMBER,
        COMMA,
        COLON,
        DASH,
        OPEN,
        CLOSE,
        STOP,
        QUOTED,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    /** A word or a number: what a noun phrase is made of. */
    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }

    private boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** Whether a phrase like {@code according to} may begin here. */
    boolean mayAccord() {
        return is(Trait.ACCORDING);
    }

    /** A verb whose object is what is said. */
    boolean isStrong() {
        return is(Trait.STRONG) || is(Trait.PARTICIPLE);
    }

    boolean isVerb() {
        return is(Trait.STRONG) || is(Trait.WEAK) || is(Trait.PARTICIPLE);
    }

    boolean isBe() {
        return is(Trait.BE);
    }

    /** A verb that goes with another, or what stands between them. */
    boolean isAuxiliary() {
        return is(Trait.BE) || is(Trait.AUXILIARY);
    }

    /** A form that goes with an auxiliary, where the table tells them apart. */
    boolean isParticiple() {
        return is(Trait.PARTICIPLE);
    }

    boolean isPassive() {
        return is(Trait.PASSIVE);
    }

    /** A word that opens a clause whose verb stands last. */
    boolean isOpener() {
        return is(Trait.OPENER);
    }

    /** An article that may hang a noun on another. */
    boolean isGenitive() {
        return is(Trait.GENITIVE);
    }

    /** A form of the verb that marks what others said, as {@code sei}. */
    boolean isReported() {
        return is(Trait.REPORTED);
    }

    /** A word behind a noun that makes it the source, as {@code zufolge}. */
    boolean isTrailing() {
        return is(Trait.TRAILING);
    }

    boolean isPreposition() {
        return is(Trait.PREPOSITION);
    }

    boolean isDeterminer() {
        return is(Trait.DETERMINER);
    }

    boolean isConjunction() {
        return is(Trait.CONJUNCTION);
    }

    boolean isRelative() {
        return is(Trait.RELATIVE);
    }

    boolean isAdverb() {
        return is(Trait.ADVERB);
    }

    boolean isTime() {
        return is(Trait.TIME);
    }

    /** A pronoun for somebody spoken of: he, she, they. */
    boolean isPerson() {
        return isHe() || isShe() || isThey();
    }

    boolean isHe() {
        return is(Trait.PRONOUN_HE);
    }

    boolean isShe() {
        return is(Trait.PRONOUN_SHE);
    }

    boolean isThey() {
        return is(Trait.PRONOUN_THEY);
    }

    /** It, this, there, I, we: words that point to nobody whom a reader could name. */
    boolean isNobody() {
        return is(Trait.NOBODY) || is(Trait.PRONOUN_IT) || is(Trait.PRONOUN_SELF);
    }

    boolean isPossessive() {
        return is(Trait.POSSESSIVE);
    }

    /** A verb that gives somebody or something a name, as {@code call}. */
    boolean isNaming() {
        return is(Trait.NAMING);
    }

    /** The word that opens what is said: {@code that}. */
    boolean isThat() {
        return is(Trait.THAT);
    }

    /** A word that compares, as {@code as}. */
    boolean isLike() {
        return is(Trait.LIKE);
    }

    /** A noun for something said, as {@code claim}. */
    boolean isSaying() {
        return is(Trait.NOUN);
    }
}
