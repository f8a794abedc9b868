/**
 * Room 5: a corpus comes in, the shards of the static search index go out. Knows the index format, not the pages that show results.
 */
@NullMarked
package org.backfile.search;

import org.jspecify.annotations.NullMarked;
