/** Finds what articles date and count: words for times, numbers with their units. Takes plain text, knows a few languages; resolves nothing. */
@NullMarked
package org.backfile.enrich.fact;

import org.jspecify.annotations.NullMarked;
