/** Reads datelines: a line of text comes in, the place and the day that a report was filed from and on go out. Knows nothing of pages. */
@NullMarked
package org.backfile.extract.place;

import org.jspecify.annotations.NullMarked;
