/**
 * An {@link org.backfile.corpus.Item} of any format comes in, a {@link org.backfile.extract.page.Page} goes out: one jsoup document and its
 * blocks of text, each with its place in the item. Judges nothing.
 */
@NullMarked
package org.backfile.extract.page;

import org.jspecify.annotations.NullMarked;
