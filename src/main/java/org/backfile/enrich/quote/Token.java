package org.backfile.enrich.quote;

/**
 * A word, a sign or a whole quotation amid the words of an article.
 *
 * @param start in the field
 * @param end in the field
 * @param word in lower case, with straight apostrophes; of a quotation empty
 * @param capital whether a word begins with a capital
 */
record Token(Kind kind, int start, int end, String word, boolean capital) {

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
}
