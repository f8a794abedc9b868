/** Groups of numbers that are joined pair by pair, as several finders of this room need them. Knows nothing of articles. */
@NullMarked
package org.backfile.relate.group;

import org.jspecify.annotations.NullMarked;
