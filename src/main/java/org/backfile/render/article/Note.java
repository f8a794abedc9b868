package org.backfile.render.article;

/**
 * A note in the margin, level with its passage.
 *
 * @param words of the passage that it is about
 * @param isDamage whether the words seem damaged; else they are evidence
 * @param head what follows the words, in bold: {@code → remaining?}, or the fact they are evidence for
 * @param text the rest of the note; may be empty
 */
public record Note(String words, boolean isDamage, String head, String text) {}
