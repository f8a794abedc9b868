package org.backfile.enrich.quote;

/** A run of tokens of one sentence, {@code from} included, {@code to} excluded. */
record Phrase(int from, int to) {

    Phrase {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no words: " + from + ".." + to);
        }
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
