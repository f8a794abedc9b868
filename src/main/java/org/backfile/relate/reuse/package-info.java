/**
 * Copies and shared passages: strings of words that two articles share lead to pairs, pairs are aligned sentence by sentence, and what
 * tells which side stands nearer the source is weighed. Sees words alone; who said what and what a story is are others' business.
 */
@NullMarked
package org.backfile.relate.reuse;

import org.jspecify.annotations.NullMarked;
