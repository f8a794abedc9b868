/** How text is written into formats: JSON, XML, formats of lines. */
@NullMarked
package org.backfile.render.syntax;

import org.jspecify.annotations.NullMarked;
