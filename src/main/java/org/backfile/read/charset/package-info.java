/** Bytes come in, characters go out, with the name of the encoding they were in. Knows nothing of what they say. */
@NullMarked
package org.backfile.read.charset;

import org.jspecify.annotations.NullMarked;
