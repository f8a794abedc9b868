/** Pages that show two articles with shared text side by side. */
@NullMarked
package org.backfile.render.compare;

import org.jspecify.annotations.NullMarked;
