/**
 * Room 2: an {@link org.backfile.corpus.Item} comes in, an {@link org.backfile.corpus.Extraction} goes out: every block with a verdict, the
 * metadata with its evidence. Looks at one item at a time and at nothing else.
 */
@NullMarked
package org.backfile.extract;

import org.jspecify.annotations.NullMarked;
