/** Room 4: how the articles of a corpus relate. Copies and shared passages, utterances, names, stories. */
@NullMarked
package org.backfile.relate;

import org.jspecify.annotations.NullMarked;
