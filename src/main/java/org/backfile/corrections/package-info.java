/**
 * What the editor of an archive knows better: {@code corrections.csv} comes in, extractions go out with the named fields set. Changes no
 * text, no address and no file.
 */
@NullMarked
package org.backfile.corrections;

import org.jspecify.annotations.NullMarked;
