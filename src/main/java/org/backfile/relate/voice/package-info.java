/**
 * Joins quotations across articles: the same words by the same speaker are one utterance, whoever carries them. Takes what enriching found
 * in each article; reads no text but quotations.
 */
@NullMarked
package org.backfile.relate.voice;

import org.jspecify.annotations.NullMarked;
