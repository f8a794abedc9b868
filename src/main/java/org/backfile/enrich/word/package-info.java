/** The words of a text, and what a word on its own tells: how it is written, whether it is a cue, a known place, an ordinary word. */
@NullMarked
package org.backfile.enrich.word;

import org.jspecify.annotations.NullMarked;
