/**
 * Reads a built index and answers queries from it, as {@code templates/assets/search/} does in a browser: the same files, the same language,
 * the same order of hits. A folder and a query come in, hits go out. Writes nothing.
 */
@NullMarked
package org.backfile.search.find;

import org.jspecify.annotations.NullMarked;
