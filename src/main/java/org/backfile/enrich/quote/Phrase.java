package org.backfile.enrich.quote;

/** A run of tokens of one sentence, {@code from} included, {@code to} excluded. */
record Phrase(int from, int to) {

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
