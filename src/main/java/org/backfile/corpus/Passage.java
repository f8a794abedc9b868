package org.backfile.corpus;

/**
 * A stretch of one article that stands in another, word for word or rewritten.
 *
 * @param a of the first article's field
 * @param b of the second's
 * @param closeness from 0 to 1: the share of the words of the shorter side that stand on the other in the same order; 1 is word for word
 */
public record Passage(Field field, Span a, Span b, double closeness) {}
