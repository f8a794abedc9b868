/** An inspection as an HTML page: one file in the look of the theme, for a reader and no site. */
@NullMarked
package org.backfile.inspect.page;

import org.jspecify.annotations.NullMarked;
