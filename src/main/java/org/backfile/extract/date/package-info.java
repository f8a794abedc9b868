/**
 * Dates: the passages of an article come in, what they say of the day it was published goes out, with the reasoning. Knows written dates in
 * several languages, anniversaries of known events, and a little of how news tell time. Knows nothing of pages and markup.
 */
@NullMarked
package org.backfile.extract.date;

import org.jspecify.annotations.NullMarked;
