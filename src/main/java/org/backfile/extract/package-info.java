/**
 * Room 2: an {@link org.backfile.corpus.Item} comes in, an {@link org.backfile.corpus.Extraction} goes out: every block with a verdict, the
 * metadata with its evidence. Looks at one item at a time; of the others it knows what a first pass
 * ({@code extract.learn}) has learnt.
 */
@NullMarked
package org.backfile.extract;

import org.jspecify.annotations.NullMarked;
