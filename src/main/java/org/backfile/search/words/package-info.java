/**
 * The first half of indexing: articles come in, words with the places where they stand go out, in memory and on disk. Knows languages and
 * spellings, not the format of the index.
 */
@NullMarked
package org.backfile.search.words;

import org.jspecify.annotations.NullMarked;
