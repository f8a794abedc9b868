/**
 * Compression of what a browser loads: text comes in and raw deflate goes out (RFC 1951), the same bytes on every platform, which those of
 * {@code java.util.zip} are not; bytes come in and printable signs go out. Knows nothing of the index.
 */
@NullMarked
package org.backfile.search.coding;

import org.jspecify.annotations.NullMarked;
