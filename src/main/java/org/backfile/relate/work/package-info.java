/** Where the finders of this room keep rows of bytes that memory need not hold. Knows nothing of articles. */
@NullMarked
package org.backfile.relate.work;

import org.jspecify.annotations.NullMarked;
