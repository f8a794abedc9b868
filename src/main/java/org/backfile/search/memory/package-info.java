/**
 * Where indexing keeps what grows with the corpus: numbers and texts in columns in memory, the rest in a temporary file. Knows nothing of
 * words and articles.
 */
@NullMarked
package org.backfile.search.memory;

import org.jspecify.annotations.NullMarked;
