package org.backfile.corpus;

/**
 * Letters that seem lost or mangled in the source. Proposed, never repaired.
 *
 * @param line in the file, from 1
 * @param span of what is seen, in the item's text
 * @param seen the letters as they stand
 * @param likely what probably stood there; empty where nothing can be proposed
 * @param evidence why, a sentence
 */
public record Damage(int line, Span span, String seen, String likely, String evidence) {}
