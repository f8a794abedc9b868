/**
 * Room 3: adds to an extraction what its kept text tells: the language it is written in, and whom
 * and what it names. Changes no block.
 */
@NullMarked
package org.backfile.enrich;

import org.jspecify.annotations.NullMarked;
