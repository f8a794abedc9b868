/**
 * The bytes of one text, Markdown or HTML page come in, an {@link org.backfile.corpus.Item} goes out: decoded, told by format, with the layout
 * of its lines. Knows nothing of files that hold many.
 */
@NullMarked
package org.backfile.read.page;

import org.jspecify.annotations.NullMarked;
