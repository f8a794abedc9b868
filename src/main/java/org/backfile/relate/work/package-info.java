/** How the finders of this room work: on several threads, and with rows of bytes on disk that memory need not hold. Knows nothing of articles. */
@NullMarked
package org.backfile.relate.work;

import org.jspecify.annotations.NullMarked;
