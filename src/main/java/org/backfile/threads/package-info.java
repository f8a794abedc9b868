/** Work on several threads whose results come as from one. Knows nothing of what is worked on. */
@NullMarked
package org.backfile.threads;

import org.jspecify.annotations.NullMarked;
