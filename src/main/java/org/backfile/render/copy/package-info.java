/** What copies of each other have in common, in words and signs that articles, lists and pages of two use alike. */
@NullMarked
package org.backfile.render.copy;

import org.jspecify.annotations.NullMarked;
