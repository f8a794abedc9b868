/** What several finders of this room join things with. */
@NullMarked
package org.backfile.relate.group;

import org.jspecify.annotations.NullMarked;
