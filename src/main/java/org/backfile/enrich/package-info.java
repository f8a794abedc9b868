/**
 * Room 3: adds to an extraction what its kept text tells: the language it is written in, whom and what it names, who is quoted, what it dates
 * and counts. Sees one article at a time and changes no block.
 */
@NullMarked
package org.backfile.enrich;

import org.jspecify.annotations.NullMarked;
