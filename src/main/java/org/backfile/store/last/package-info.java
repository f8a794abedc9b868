/**
 * What the last build was made from and what it left, as the next one may find it: where neither was touched, there is nothing to make. Knows
 * files and what it is told of them, and nothing of what they mean.
 */
@NullMarked
package org.backfile.store.last;

import org.jspecify.annotations.NullMarked;
