/**
 * What the articles of a story tell, worked out from what enriching found in each while pages and data are written: the stories of a large archive
 * would not fit in memory at once. Knows nothing of pages.
 */
@NullMarked
package org.backfile.render.telling;

import org.jspecify.annotations.NullMarked;
