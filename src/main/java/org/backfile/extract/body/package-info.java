/**
 * A {@link org.backfile.extract.page.Page} comes in, a verdict on each of its blocks goes out: what is article, what is not, and why. Knows
 * no metadata beyond the labels of a news page's anatomy.
 */
@NullMarked
package org.backfile.extract.body;

import org.jspecify.annotations.NullMarked;
